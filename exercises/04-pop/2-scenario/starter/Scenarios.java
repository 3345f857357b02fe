package scenario;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/**
 * Small programs that together break the wrong versions of the vector. Each is
 * a nested class; there may be up to five.
 */
class Scenarios {

    /** Catches nothing yet: nothing recurs, and nobody looks. */
    @Scenario(specification = ListVector.class)
    static class TwoPushes {

        private final CellVector<String> vector = new CellVector<>();

        /** Sets up, before the two threads begin. */
        TwoPushes() {
            vector.push("A");
        }

        /** What thread 1 does. */
        @Actor
        void first() {
            vector.push("B");
        }

        /** What thread 2 does. */
        @Actor
        void second() {
            vector.push("C");
        }
    }
}
