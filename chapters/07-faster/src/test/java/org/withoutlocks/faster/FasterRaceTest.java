package org.withoutlocks.faster;

import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.testkit.SizeOperations;

/** Lincheck makes up programs and compares with a list. */
class FasterRaceTest {

    private static final Class<?> LIST = SizeOperations.Specification.class;

    @Test
    void theVectorIsLinearizableAndWaitsForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    @Test
    void settlingAfterwardsIsNot() {
        assertWrong(Late.class, LIST, 2);
    }

    public static class Late extends SizeOperations {
        public Late() {
            super(new SettlesAfterwards());
        }
    }

    public static class Right extends SizeOperations {
        public Right() {
            super(new AdaptedVector<>(new NoBackoff()));
        }
    }
}
