package org.withoutlocks.faster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutlocks.backoff.Backoff;

/** When the vector waits, and when it does not. */
class BackingOffTest {

    /** Notes the failures after which it would wait. */
    private static final class Failures extends Backoff {
        final List<Integer> noted = new ArrayList<>();

        @Override
        public void after(int failures) {
            noted.add(failures);
        }
    }

    /** Another push and pop come in between, so many times. */
    private static final class Disturbed extends AdaptedVector<String> {
        private int times;

        Disturbed(Backoff backoff) {
            super(backoff, "A", "B", "C", "D");
        }

        void disturb(int next) {
            times = next;
        }

        @Override
        void makeRoom(int index) {
            super.makeRoom(index);
            if (times > 0) {
                times--;
                super.pop();
            }
        }
    }

    private final Failures failures = new Failures();
    private final Disturbed vector = new Disturbed(failures);

    @Test
    void doesNotWaitWhenNothingFails() {
        for (int i = 0; i < 100; i++) {
            vector.push("e" + i);
            vector.set(0, vector.get(i / 2));
        }
        while (vector.pop() != null) {
        }
        assertThat(failures.noted).isEmpty();
    }

    @Test
    void pushWaitsAfterEachFailure() {
        vector.disturb(3);
        vector.push("E");
        assertThat(failures.noted).containsExactly(1, 2, 3);
        assertThat(vector).containsExactly("A", "E");
    }

    @Test
    void theNextOperationBeginsAnew() {
        vector.disturb(2);
        vector.push("E");
        vector.disturb(1);
        vector.push("F");
        assertThat(failures.noted).containsExactly(1, 2, 1);
    }
}
