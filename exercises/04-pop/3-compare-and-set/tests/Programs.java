package compareandset;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a vector does when one thread uses it. */
    static final class ListVector {

        private final List<Object> elements = new ArrayList<>();

        void push(Object element) {
            elements.add(element);
        }

        Object pop() {
            return elements.isEmpty() ? null
                    : elements.remove(elements.size() - 1);
        }

        Object get(int index) {
            return elements.get(index);
        }

        Object set(int index, Object element) {
            return elements.set(index, element);
        }

        boolean compareAndSet(int index, Object expected, Object replacement) {
            boolean same = elements.get(index) == expected;
            if (same) {
                elements.set(index, replacement);
            }
            return same;
        }
    }

    /** Two want to replace A. */
    @Scenario(specification = ListVector.class)
    static class TwoReplaceTheSame {

        private final SwapVector<String> vector = new SwapVector<>();

        TwoReplaceTheSame() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.compareAndSet(0, "A", "X");
            vector.get(0);
        }

        @Actor
        void second() {
            vector.compareAndSet(0, "A", "Y");
        }
    }

    /** What was expected goes and comes back. */
    @Scenario(specification = ListVector.class)
    static class ReplacedAndSet {

        private final SwapVector<String> vector = new SwapVector<>();

        ReplacedAndSet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.compareAndSet(0, "A", "X");
        }

        @Actor
        void second() {
            vector.set(0, "B");
            vector.set(0, "A");
        }
    }

    /** The element is popped while it is compared. */
    @Scenario(specification = ListVector.class)
    static class ReplacedAndPopped {

        private final SwapVector<String> vector = new SwapVector<>();

        ReplacedAndPopped() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.compareAndSet(0, "A", "X");
        }

        @Actor
        void second() {
            vector.pop();
        }
    }

    /** A is popped and pushed again, and nothing else is ever there. */
    @Scenario(specification = ListVector.class)
    static class PoppedAndPushedAgain {

        private final SwapVector<String> vector = new SwapVector<>();

        PoppedAndPushedAgain() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.compareAndSet(0, "A", "X");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("A");
            vector.get(0);
        }
    }

    /** The slot is empty, or holds a dead cell, and a push is going on. */
    @Scenario(specification = ListVector.class)
    static class PushedAndReplaced {

        private final SwapVector<String> vector = new SwapVector<>();

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.compareAndSet(0, "A", "X");
        }
    }

    /** The same, and there is a dead cell in the slot. */
    @Scenario(specification = ListVector.class)
    static class PushedAgainAndReplaced {

        private final SwapVector<String> vector = new SwapVector<>();

        PushedAgainAndReplaced() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void second() {
            vector.compareAndSet(0, "A", "X");
        }
    }

    private Programs() {}
}
