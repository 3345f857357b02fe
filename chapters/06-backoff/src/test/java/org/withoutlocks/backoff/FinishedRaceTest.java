package org.withoutlocks.backoff;

import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.SizeOperations;
import org.withoutlocks.testkit.Sized;

/** Lincheck makes up programs and compares with a list. */
class FinishedRaceTest {

    private static final Class<?> LIST = SizeOperations.Specification.class;

    @Test
    void theVectorIsLinearizableAndWaitsForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    @Test
    void clearingFirstIsNot() {
        assertWrong(Hasty.class, LIST, 2);
    }

    private static final class Counted extends ClearsFirst
            implements
                Sized<Object> {}

    public static class Hasty extends SizeOperations {
        public Hasty() {
            super(new Counted());
        }
    }

    public static class Right extends SizeOperations {
        public Right() {
            super(new AdaptedVector<>(new NoBackoff()));
        }
    }
}
