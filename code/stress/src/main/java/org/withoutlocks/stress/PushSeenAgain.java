package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.L_Result;

/** The same where a popped cell is in the slot, so that get may find it. */
@JCStressTest
@Outcome(id = "none", expect = Expect.ACCEPTABLE, desc = "get, push")
@Outcome(id = "42", expect = Expect.ACCEPTABLE, desc = "push, get")
@State
public class PushSeenAgain {

    private final Vector vector = Vector.of(new Payload(1));

    public PushSeenAgain() {
        vector.pop();
    }

    @Actor
    public void push() {
        vector.push(new Payload(42));
    }

    @Actor
    public void get(L_Result r) {
        r.r1 = Seen.by(() -> vector.get(0));
    }
}
