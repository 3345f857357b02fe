package popall;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a vector does when one thread uses it. */
    static final class AList {

        private final List<Object> elements = new ArrayList<>();

        void push(Object element) {
            elements.add(element);
        }

        Object pop() {
            return elements.isEmpty() ? null
                    : elements.remove(elements.size() - 1);
        }

        List<Object> popAll() {
            List<Object> all = new ArrayList<>(elements);
            elements.clear();
            return all;
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
    }

    abstract static class OfOne {

        final DrainedVector<String> vector = new DrainedVector<>();

        OfOne() {
            vector.push("A");
        }
    }

    abstract static class OfTwo extends OfOne {

        OfTwo() {
            vector.push("B");
        }
    }

    /** One takes all, and the other counts. */
    @Scenario(specification = AList.class)
    static class TakenAndCounted extends OfTwo {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.size();
            vector.pop();
        }
    }

    /** Both take all. */
    @Scenario(specification = AList.class)
    static class TakenByTwo extends OfTwo {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.push("C");
            vector.popAll();
        }
    }

    /** An element that is taken is being set. */
    @Scenario(specification = AList.class)
    static class TakenAndSet extends OfTwo {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.set(0, "X");
        }
    }

    /** So is the last one. */
    @Scenario(specification = AList.class)
    static class TakenAndSetOnTop extends OfTwo {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.set(1, "X");
            vector.size();
        }
    }

    /** A push comes in between. */
    @Scenario(specification = AList.class)
    static class TakenAndPushed extends OfOne {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
        }
    }

    /** The places of the elements are used again. */
    @Scenario(specification = AList.class)
    static class TakenAndReplaced extends OfTwo {

        @Actor
        void first() {
            vector.popAll();
        }

        @Actor
        void second() {
            vector.push("C");
            vector.push("D");
        }
    }

    private Programs() {}
}
