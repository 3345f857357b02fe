package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Counters, and actors whose steps can be counted on paper. */
public final class Counting {

    @Scenario
    public static class TwoAndThree {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        protected void first() {
            a.set(1);
            a.set(2);
        }

        @Actor
        protected void second() {
            b.set(1);
            b.set(2);
            b.set(3);
        }
    }

    @Scenario
    public static class LostUpdate {
        private int count;

        @Actor
        protected void first() {
            count++;
        }

        @Actor
        protected void second() {
            count++;
        }

        @Observer
        protected void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    @Scenario
    public static class CasCounter {
        private final AtomicInteger count = new AtomicInteger();

        @Actor
        protected void first() {
            increment();
        }

        @Actor
        protected void second() {
            increment();
        }

        private void increment() {
            int seen = count.get();
            while (!count.compareAndSet(seen, seen + 1)) {
                seen = count.get();
            }
        }

        @Observer
        protected void both() {
            if (count.get() != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    private Counting() {}
}
