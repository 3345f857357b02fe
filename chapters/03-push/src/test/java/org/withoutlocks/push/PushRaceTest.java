package org.withoutlocks.push;

import static org.withoutlocks.testkit.ModelCheck.assertWaits;
import static org.withoutlocks.testkit.ModelCheck.assertCorrectWithoutWaiting;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.PushOperations;

/** Lincheck makes up programs and compares with a list. */
class PushRaceTest {

    private static final Class<?> LIST = PushOperations.Specification.class;

    @Test
    void pushGetAndSetAreLinearizableAndWaitForNobody() {
        assertCorrectWithoutWaiting(Right.class, LIST, 3);
    }

    @Test
    void gettingWithoutHelpingIsNot() {
        assertWrong(Unhelpful.class, LIST, 3);
    }

    @Test
    void waitingForTheOwnerIsBlocking() {
        assertWaits(Waiting.class, LIST, 3);
    }

    public static class Right extends PushOperations {
        public Right() {
            super(new AdaptedVector<>());
        }
    }

    public static class Unhelpful extends PushOperations {
        public Unhelpful() {
            super(new GetsWithoutHelping());
        }
    }

    public static class Waiting extends PushOperations {
        public Waiting() {
            super(new WaitsForOwner());
        }
    }
}
