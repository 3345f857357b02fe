package scenario;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Small programs that together break the wrong versions of the vector. */
class Scenarios {

    /** A recurs in slot 0; the pop is late with the write of B. */
    @Scenario(specification = ListVector.class)
    static class TheElementRecurs {

        private final CellVector<String> vector = new CellVector<>();

        TheElementRecurs() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.push("B");
            vector.pop();
            vector.push("A");
            vector.pop();
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** Slot 0 is used again; the push of A is late with its own write. */
    @Scenario(specification = ListVector.class)
    static class TheSlotIsUsedAgain {

        private final CellVector<String> vector = new CellVector<>();

        @Actor
        void first() {
            vector.push("A");
            vector.pop();
            vector.push("B");
            vector.pop();
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** A pop loses to a push and begins again; then somebody looks below. */
    @Scenario(specification = ListVector.class)
    static class ThePopLoses {

        private final CellVector<String> vector = new CellVector<>();

        ThePopLoses() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
            vector.pop();
            vector.push("B");
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** A push has taken effect, and is not done yet. */
    @Scenario(specification = ListVector.class)
    static class ThePushIsRead {

        private final CellVector<String> vector = new CellVector<>();

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** A set and a pop meet at one element. */
    @Scenario(specification = ListVector.class)
    static class TheSetMeetsAPop {

        private final CellVector<String> vector = new CellVector<>();

        TheSetMeetsAPop() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.set(0, "X");
        }
    }
}
