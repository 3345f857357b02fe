package org.withoutlocks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** What is pushed is popped once, though a popped cell is in the slot. */
@JCStressTest
@Outcome(id = "null, 42", expect = Expect.ACCEPTABLE, desc = "pop, push, pop")
@Outcome(id = "42, null", expect = Expect.ACCEPTABLE, desc = "push, pop, pop")
@State
public class PushAndPop {

    private final Vector vector = Vector.of(new Payload(1));

    public PushAndPop() {
        vector.pop();
    }

    @Actor
    public void push() {
        vector.push(new Payload(42));
    }

    @Actor
    public void pop(LL_Result r) {
        r.r1 = Seen.by(vector::pop);
    }

    @Arbiter
    public void popLater(LL_Result r) {
        r.r2 = Seen.by(vector::pop);
    }
}
