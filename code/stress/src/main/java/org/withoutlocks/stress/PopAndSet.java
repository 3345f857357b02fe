package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** An element leaves the vector once: by a pop or by a set. */
@JCStressTest
@Outcome(id = "A, none", expect = Expect.ACCEPTABLE, desc = "pop, set")
@Outcome(id = "X, A", expect = Expect.ACCEPTABLE, desc = "set, pop")
@State
public class PopAndSet {

    private final Vector vector = Vector.of("A");

    @Actor
    public void pop(LL_Result r) {
        r.r1 = Seen.by(vector::pop);
    }

    @Actor
    public void set(LL_Result r) {
        r.r2 = Seen.by(() -> vector.set(0, "X"));
    }
}
