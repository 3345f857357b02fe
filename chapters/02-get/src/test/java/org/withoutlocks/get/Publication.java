package org.withoutlocks.get;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** A vector gets out through a plain field. */
final class Publication {

    @Scenario
    static class Final {
        private LockFreeVector<String> vector;

        @Actor
        void makes() {
            vector = LockFreeVector.of("A");
        }

        @Actor
        void reads() {
            LockFreeVector<String> seen = vector;
            if (seen != null && !seen.get(0).equals("A")) {
                throw new AssertionError("half made");
            }
        }
    }

    @Scenario
    static class NotFinal {
        private PublishedHalfMade<String> vector;

        @Actor
        void makes() {
            vector = new PublishedHalfMade<>(1);
        }

        @Actor
        void reads() {
            PublishedHalfMade<String> seen = vector;
            if (seen != null && seen.size != 1) {
                throw new AssertionError("half made");
            }
        }
    }

    private Publication() {}
}
