package org.withoutlocks.push;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;

/** Small programs for what was tried before there was a descriptor. */
final class FirstTries {

    @Scenario(specification = ListVector.class)
    static class CountingFirst {
        private final CountsFirst vector = new CountsFirst();

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class FillingFirst {
        private final FillsFirst vector = new FillsFirst();

        @Actor
        void first() {
            vector.push("A");
            vector.get(1);
        }

        @Actor
        void second() {
            vector.push("B");
        }
    }

    @Scenario(specification = ListVector.class)
    static class Copying {
        private final CopiesToPush vector = new CopiesToPush();

        @Actor
        void first() {
            vector.push("A");
            vector.get(1);
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class HelpingToCount {
        private final HelpsToCount vector = new HelpsToCount();

        @Actor
        void first() {
            vector.push("A");
            vector.get(1);
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(0);
        }
    }

    /** The stack pops, too. */
    @Scenario(specification = ListVector.class)
    static class Stack {
        private final TreiberStack<Object> stack = new TreiberStack<>();

        @Actor
        void first() {
            stack.push("A");
            stack.pop();
        }

        @Actor
        void second() {
            stack.push("B");
            stack.pop();
        }
    }

    private FirstTries() {}
}
