package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The same with two vectors: all operations of both are in one order. */
@JCStressTest
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the first was first")
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the second was first")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "push, push, size")
@State
public class TwoVectors {

    private final Vector p = Vector.of();
    private final Vector q = Vector.of();

    @Actor
    public void first(II_Result r) {
        p.push("A");
        r.r1 = q.size();
    }

    @Actor
    public void second(II_Result r) {
        q.push("B");
        r.r2 = p.size();
    }
}
