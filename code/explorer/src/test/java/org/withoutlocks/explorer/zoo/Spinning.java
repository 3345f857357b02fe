package org.withoutlocks.explorer.zoo;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Actors that wait in a loop. */
public final class Spinning {

    /** Wrong: nobody raises the flag. */
    @Scenario
    public static class ForEver {
        private volatile boolean flag;
        volatile int other;

        @Actor
        void first() {
            while (!flag) {
            }
        }

        @Actor
        void second() {
            other = 1;
        }
    }

    /** Wrong: nobody raises the flag. */
    @Scenario
    public static class ForEverWithHint {
        private volatile boolean flag;
        volatile int other;

        @Actor
        void first() {
            while (!flag) {
                Thread.onSpinWait();
            }
        }

        @Actor
        void second() {
            other = 1;
        }
    }

    /** Wrong: each waits for the other's flag, and raises its own after. */
    @Scenario
    public static class ForEachOther {
        private volatile boolean one;
        private volatile boolean two;

        @Actor
        void first() {
            while (!two) {
            }
            one = true;
        }

        @Actor
        void second() {
            while (!one) {
            }
            two = true;
        }
    }

    @Scenario
    public static class UntilRaised {
        private volatile boolean flag;

        @Actor
        void first() {
            while (!flag) {
            }
        }

        @Actor
        void second() {
            flag = true;
        }
    }

    /** Wrong: forgets that the other may wait already. */
    @Scenario
    public static class SeesTheWaiter {
        private volatile boolean waits;
        private volatile boolean flag;

        @Actor
        void first() {
            waits = true;
            while (!flag) {
            }
        }

        @Actor
        void second() {
            if (waits) {
                throw new AssertionError("the other waits");
            }
            flag = true;
        }
    }

    @Scenario
    public static class TwoUntilRaised {
        private volatile boolean flag;

        @Actor
        void first() {
            while (!flag) {
            }
        }

        @Actor
        void second() {
            while (!flag) {
            }
        }

        @Actor
        void third() {
            flag = true;
        }
    }

    @Scenario
    public static class TwoUntilRaisedWithHint {
        private volatile boolean flag;

        @Actor
        void first() {
            while (!flag) {
                Thread.onSpinWait();
            }
        }

        @Actor
        void second() {
            while (!flag) {
                Thread.onSpinWait();
            }
        }

        @Actor
        void third() {
            flag = true;
        }
    }

    private Spinning() {}
}
