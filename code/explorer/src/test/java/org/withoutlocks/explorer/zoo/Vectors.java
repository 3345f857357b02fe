package org.withoutlocks.explorer.zoo;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The scenarios that break wrong vectors, and others for the right one. */
public final class Vectors {

    @Scenario(specification = ListSpecification.class)
    public static class PaperAba {
        private final PaperVector vector = new PaperVector();

        PaperAba() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellAba {
        private final CellVector vector = new CellVector();

        CellAba() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class SizeWithoutHelp {
        private final WrongVectors.SizeWithoutHelp vector =
                new WrongVectors.SizeWithoutHelp();

        @Actor
        void first() {
            vector.size();
            vector.get(0);
        }

        @Actor
        void second() {
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsSet {
        private final CellVector vector = new CellVector();

        @Actor
        void first() {
            vector.push(2);
            vector.set(0, 1);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(3);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsSize {
        private final CellVector vector = new CellVector();

        CellsSize() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.get(0);
            vector.size();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsThreeSetPopSize {
        private final CellVector vector = new CellVector();

        CellsThreeSetPopSize() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.set(0, 2);
        }

        @Actor
        void second() {
            vector.pop();
        }

        @Actor
        void third() {
            vector.size();
        }
    }

    private Vectors() {}
}
