package org.withoutlocks.stress;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.withoutlocks.backoff.LockFreeVector;

/**
 * A vector is whole though it is handed over by a race. Of chapter 6 alone:
 * {@link Vector} would hand it over by a final field of its own.
 */
@JCStressTest
@Outcome(id = "null, null", expect = Expect.ACCEPTABLE, desc = "no vector yet")
@Outcome(id = "42, 1", expect = Expect.ACCEPTABLE, desc = "all of it")
@State
public class FilledByARace {

    private @Nullable LockFreeVector<Payload> vector;

    @Actor
    public void fill() {
        vector = LockFreeVector.of(new Payload(42));
    }

    @Actor
    public void read(LL_Result r) {
        LockFreeVector<Payload> seen = vector;
        if (seen != null) {
            r.r1 = Seen.by(() -> seen.get(0));
            r.r2 = Seen.by(seen::size);
        }
    }
}
