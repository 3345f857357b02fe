package org.withoutlocks.pop;

import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.PopOperations;

/** Lincheck makes up programs and compares with a list. */
class PopRaceTest {

    private static final Class<?> LIST = PopOperations.Specification.class;

    @Test
    void theVectorIsLinearizableAndWaitsForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    @Test
    void gettingWithoutHelpingIsNot() {
        assertWrong(Unhelpful.class, LIST, 2);
    }

    public static class Right extends PopOperations {
        public Right() {
            super(new AdaptedVector<>());
        }
    }

    public static class Unhelpful extends PopOperations {
        public Unhelpful() {
            super(new GetsWithoutHelping());
        }
    }
}
