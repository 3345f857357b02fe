package org.withoutlocks.get;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Two threads set index 0, which holds A. */
final class TwoSetters {

    @Scenario(specification = OneElement.class)
    static class Exchanging {
        private final LockFreeVector<String> vector = LockFreeVector.of("A");

        @Actor
        void first() {
            vector.set(0, "B");
        }

        @Actor
        void second() {
            vector.set(0, "C");
            vector.get(0);
        }
    }

    @Scenario(specification = OneElement.class)
    static class ReadingThenWriting {
        private final ReadsThenWrites<String> vector =
                new ReadsThenWrites<>(() -> {}, new String[]{"A"});

        @Actor
        void first() {
            vector.set(0, "B");
        }

        @Actor
        void second() {
            vector.set(0, "C");
        }
    }

    /** One element, as one thread alone would see it. */
    static class OneElement {
        private String element = "A";

        String get(int index) {
            return element;
        }

        String set(int index, String next) {
            String old = element;
            element = next;
            return old;
        }
    }

    private TwoSetters() {}
}
