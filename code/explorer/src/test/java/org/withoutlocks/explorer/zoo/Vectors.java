package org.withoutlocks.explorer.zoo;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The scenarios that break wrong vectors. */
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

    private Vectors() {}
}
