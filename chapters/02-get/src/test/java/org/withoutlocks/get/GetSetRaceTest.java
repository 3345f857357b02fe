package org.withoutlocks.get;

import static org.withoutlocks.testkit.ModelCheck.assertCorrect;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Lincheck runs schedules of get and set and compares with an array. */
class GetSetRaceTest {

    @Test
    void getAndSetAreLinearizable() {
        assertCorrect(Right.class, Specification.class, 3);
    }

    @Test
    void readingThenWritingIsNot() {
        assertWrong(NotAtomic.class, Specification.class, 3);
    }

    public static class Right {
        private final LockFreeVector<Integer> vector = LockFreeVector.of(0, 0);

        @Operation
        public int get(boolean first) {
            return vector.get(first ? 0 : 1);
        }

        @Operation
        public int set(boolean first, int element) {
            return vector.set(first ? 0 : 1, element);
        }
    }

    public static class NotAtomic {
        private final ReadsThenWrites<Integer> vector =
                new ReadsThenWrites<>(() -> {}, new Integer[]{0, 0});

        @Operation
        public int set(boolean first, int element) {
            return vector.set(first ? 0 : 1, element);
        }
    }

    /** Two elements, as one thread alone would see them. */
    public static class Specification {
        private final int[] elements = new int[2];

        public int get(boolean first) {
            return elements[first ? 0 : 1];
        }

        public int set(boolean first, int element) {
            int old = get(first);
            elements[first ? 0 : 1] = element;
            return old;
        }
    }
}
