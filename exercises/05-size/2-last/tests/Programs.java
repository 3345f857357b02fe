package last;

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

        int size() {
            return elements.size();
        }

        Object last() {
            return elements.isEmpty() ? null
                    : elements.get(elements.size() - 1);
        }
    }

    /** The vector is never empty. */
    @Scenario(specification = ListVector.class)
    static class NeverEmpty {

        private final LastVector<String> vector = new LastVector<>();

        NeverEmpty() {
            vector.push("A");
            vector.push("B");
        }

        @Actor
        void first() {
            vector.last();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
        }
    }

    /** X is in the vector, and never the last element. */
    @Scenario(specification = ListVector.class)
    static class CoveredAndSet {

        private final LastVector<String> vector = new LastVector<>();

        CoveredAndSet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.last();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.set(0, "X");
        }
    }

    /** X is gone when A's place is that of the last element again. */
    @Scenario(specification = ListVector.class)
    static class CoveredAndUncovered {

        private final LastVector<String> vector = new LastVector<>();

        CoveredAndUncovered() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.last();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.set(0, "X");
            vector.set(0, "Y");
            vector.pop();
        }
    }

    /** One looks at the last element, and the other at all of it. */
    @Scenario(specification = ListVector.class)
    static class LookedAtByTwo {

        private final LastVector<String> vector = new LastVector<>();

        LookedAtByTwo() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.last();
        }

        @Actor
        void second() {
            vector.size();
            vector.get(0);
        }
    }

    /** The first element is pushed. */
    @Scenario(specification = ListVector.class)
    static class FirstPush {

        private final LastVector<String> vector = new LastVector<>();

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.last();
            vector.size();
        }
    }

    /** The slot holds a dead cell. */
    @Scenario(specification = ListVector.class)
    static class PushAgain {

        private final LastVector<String> vector = new LastVector<>();

        PushAgain() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.push("B");
        }

        @Actor
        void second() {
            vector.last();
            vector.pop();
        }
    }

    private Programs() {}
}
