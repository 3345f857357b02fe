package org.withoutlocks.get;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/** Lincheck runs schedules of get and set and compares with an array. */
class GetSetRaceTest {

    @Test
    void getAndSetAreLinearizable() {
        assertThatCode(() -> check(Right.class)).doesNotThrowAnyException();
    }

    @Test
    void readingThenWritingIsNot() {
        assertThatThrownBy(() -> check(NotAtomic.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    private static void check(Class<?> type) {
        new ModelCheckingOptions()
                .iterations(Integer.getInteger("lincheck.iterations", 10))
                .invocationsPerIteration(
                        Integer.getInteger("lincheck.invocations", 200))
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(0)
                .actorsAfter(0)
                .sequentialSpecification(Specification.class)
                .check(type);
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
