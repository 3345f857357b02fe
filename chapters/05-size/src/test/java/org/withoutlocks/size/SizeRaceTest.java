package org.withoutlocks.size;

import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.SizeOperations;

/** Lincheck makes up programs and compares with a list. */
class SizeRaceTest {

    private static final Class<?> LIST = SizeOperations.Specification.class;

    @Test
    void theVectorIsLinearizableAndWaitsForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    @Test
    void countingApartIsNot() {
        assertWrong(Apart.class, LIST, 2);
    }

    public static class Right extends SizeOperations {
        public Right() {
            super(new AdaptedVector<>());
        }
    }

    public static class Apart extends SizeOperations {
        public Apart() {
            super(new CountsApart());
        }
    }
}
