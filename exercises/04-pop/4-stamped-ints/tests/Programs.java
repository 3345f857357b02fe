package stampedints;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a vector of ints does when one thread uses it. */
    static final class ListOfInts {

        private final List<Integer> elements = new ArrayList<>();

        void push(int element) {
            elements.add(element);
        }

        Integer pop() {
            return elements.isEmpty() ? null
                    : elements.remove(elements.size() - 1);
        }

        int get(int index) {
            return elements.get(index);
        }
    }

    /** 1 was here before, and comes again. */
    @Scenario(specification = ListOfInts.class)
    static class OneComesAgain {

        private final IntVector vector = new IntVector();

        OneComesAgain() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
            vector.push(1);
        }
    }

    /** Zero is what an empty slot holds. */
    @Scenario(specification = ListOfInts.class)
    static class ZeroComes {

        private final IntVector vector = new IntVector();

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(7);
            vector.pop();
            vector.push(0);
        }
    }

    /** The same with numbers below zero. */
    @Scenario(specification = ListOfInts.class)
    static class MinusOneComesAgain {

        private final IntVector vector = new IntVector();

        MinusOneComesAgain() {
            vector.push(-1);
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(-2);
            vector.pop();
            vector.push(-1);
        }
    }

    /** The number that goes between is positive. */
    @Scenario(specification = ListOfInts.class)
    static class TheLeastComesAgain {

        private final IntVector vector = new IntVector();

        TheLeastComesAgain() {
            vector.push(Integer.MIN_VALUE);
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(3);
            vector.pop();
            vector.push(Integer.MIN_VALUE);
        }
    }

    /** All numbers are different; the first thread is late with its write. */
    @Scenario(specification = ListOfInts.class)
    static class LateWithItsWrite {

        private final IntVector vector = new IntVector();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
            vector.get(0);
        }
    }

    /** One pops while the other pushes. */
    @Scenario(specification = ListOfInts.class)
    static class PopAndPush {

        private final IntVector vector = new IntVector();

        PopAndPush() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
        }
    }

    /** One pops, and the other puts another number in the place. */
    @Scenario(specification = ListOfInts.class)
    static class PopAndPushInstead {

        private final IntVector vector = new IntVector();

        PopAndPushInstead() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.get(0);
        }
    }

    /** Two pop the same, and one of them puts another in its place. */
    @Scenario(specification = ListOfInts.class)
    static class PopsAndPush {

        private final IntVector vector = new IntVector();

        PopsAndPush() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    private Programs() {}
}
