package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Counters that wait, and one that need not. */
public final class Waiting {

    @Scenario
    public static class Synchronized {
        int count;

        @Actor
        synchronized void first() {
            count++;
        }

        @Actor
        synchronized void second() {
            count++;
        }
    }

    @Scenario
    public static class Spinning {
        private final AtomicBoolean taken = new AtomicBoolean();
        int count;

        @Actor
        void first() {
            increment();
        }

        @Actor
        void second() {
            increment();
        }

        private void increment() {
            while (!taken.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
            count++;
            taken.set(false);
        }
    }

    /** Two actors that start again when they find the other's mark. */
    @Scenario
    public static class Overwriting {
        private final AtomicInteger mark = new AtomicInteger();

        @Actor
        void first() {
            claim(1);
        }

        @Actor
        void second() {
            claim(2);
        }

        private void claim(int mine) {
            do {
                mark.set(mine);
            } while (mark.get() != mine);
        }
    }

    private Waiting() {}
}
