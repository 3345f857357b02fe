package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Of two who set and then get, one at least sees what the other has set. */
@JCStressTest
@Outcome(id = "A, X", expect = Expect.ACCEPTABLE, desc = "the first was first")
@Outcome(id = "Y, A", expect = Expect.ACCEPTABLE, desc = "the second was first")
@Outcome(id = "Y, X", expect = Expect.ACCEPTABLE, desc = "set, set, get, get")
@State
public class SetAndGet {

    private final Vector vector = Vector.of("A", "A");

    @Actor
    public void first(LL_Result r) {
        vector.set(0, "X");
        r.r1 = vector.get(1);
    }

    @Actor
    public void second(LL_Result r) {
        vector.set(1, "Y");
        r.r2 = vector.get(0);
    }
}
