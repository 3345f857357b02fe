package onebucket;

import java.util.Arrays;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What an array that begins with fillers does for one thread. */
    static final class Array {

        private final Object[] elements = new Object[6];

        Array() {
            Arrays.fill(elements, "-");
        }

        Object get(int index) {
            return elements[index];
        }

        Object set(int index, Object element) {
            Object before = elements[index];
            elements[index] = element;
            return before;
        }
    }

    @Scenario
    static class TwoWriters {

        private final FilledArray<String> array = new FilledArray<>("-");

        @Actor
        void first() {
            array.set(0, "A");
        }

        @Actor
        void second() {
            array.set(1, "B");
        }

        @Observer
        void both() {
            if (!array.get(0).equals("A") || !array.get(1).equals("B")) {
                throw new AssertionError("A and B were written, and "
                        + array.get(0) + " and " + array.get(1)
                        + " are there");
            }
        }
    }

    @Scenario(specification = Array.class)
    static class WriterAndReader {

        private final FilledArray<String> array = new FilledArray<>("-");

        @Actor
        void writer() {
            array.set(0, "A");
        }

        @Actor
        void reader() {
            array.get(1);
        }
    }

    @Scenario
    static class FourCalls {

        private final FilledArray<String> array = new FilledArray<>("-");

        @Actor
        void first() {
            array.set(0, "A");
            array.get(2);
        }

        @Actor
        void second() {
            array.set(1, "B");
            array.get(3);
        }
    }

    private Programs() {}
}
