package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Counters that wait, and one that need not. */
public final class Locked {

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

    /** Two actors that undo each other's claims, and may do so for ever. */
    @Scenario
    public static class Polite {
        private final AtomicInteger claims = new AtomicInteger();

        @Actor
        void first() {
            claim();
        }

        @Actor
        void second() {
            claim();
        }

        private void claim() {
            while (claims.incrementAndGet() > 1) {
                claims.decrementAndGet();
            }
            claims.decrementAndGet();
        }
    }

    private Locked() {}
}
