package update;

import java.util.function.UnaryOperator;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a slot does when one thread uses it. */
    static final class OneSlot {

        private String element = "x";

        String get(int index) {
            return element;
        }

        String set(int index, String next) {
            String before = element;
            element = next;
            return before;
        }

        String update(int index, UnaryOperator<String> function) {
            element = function.apply(element);
            return element;
        }
    }

    @Scenario
    static class TwoUpdates {

        private final Slots<String> slots = new Slots<>(1, "x");

        @Actor
        void first() {
            slots.update(0, new Append("A"));
        }

        @Actor
        void second() {
            slots.update(0, new Append("B"));
        }

        @Observer
        void both() {
            String element = slots.get(0);
            if (!element.equals("xAB") && !element.equals("xBA")) {
                throw new AssertionError("A and B were appended to x, and "
                        + element + " is there");
            }
        }
    }

    @Scenario(specification = OneSlot.class)
    static class Results {

        private final Slots<String> slots = new Slots<>(1, "x");

        @Actor
        void first() {
            slots.update(0, new Append("A"));
        }

        @Actor
        void second() {
            slots.update(0, new Append("B"));
        }
    }

    @Scenario(specification = OneSlot.class)
    static class UpdateAndSets {

        private final Slots<String> slots = new Slots<>(1, "x");

        @Actor
        void updates() {
            slots.update(0, new Append("A"));
        }

        @Actor
        void sets() {
            slots.set(0, "y");
            slots.set(0, "x");
        }
    }

    @Scenario
    static class FourCalls {

        private final Slots<String> slots = new Slots<>(2, "x");

        @Actor
        void first() {
            slots.update(0, new Append("A"));
            slots.set(1, "y");
        }

        @Actor
        void second() {
            slots.set(0, "y");
            slots.update(1, new Append("B"));
        }
    }

    private Programs() {}
}
