package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** Who gets an element sees all that was written before it was pushed. */
@JCStressTest
@Outcome(id = "none", expect = Expect.ACCEPTABLE, desc = "get, push")
@Outcome(id = "42", expect = Expect.ACCEPTABLE, desc = "push, get")
@State
public class PushSeenWhole {

    private final Vector vector = Vector.of();

    @Actor
    public void push() {
        vector.push(new Payload(42));
    }

    @Actor
    public void get(L_Result r) {
        r.r1 = Seen.by(() -> vector.get(0));
    }
}
