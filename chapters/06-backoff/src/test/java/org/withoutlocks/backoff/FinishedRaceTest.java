package org.withoutlocks.backoff;

import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.SizeOperations;

/** Lincheck makes up programs and compares with a list. */
class FinishedRaceTest {

    private static final Class<?> LIST = SizeOperations.Specification.class;

    @Test
    void theVectorIsLinearizableAndWaitsForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    /** Its set is two steps, and a pop may come between them. */
    @Test
    void settingByReleaseIsNot() {
        assertWrong(Weak.class, LIST, 2);
    }

    public static class Weak extends SizeOperations {
        public Weak() {
            super(new SetsByRelease());
        }
    }

    public static class Right extends SizeOperations {
        public Right() {
            super(new AdaptedVector<>(new NoBackoff()));
        }
    }
}
