package org.withoutlocks.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    /** Another push or pop comes in between, so many times. */
    private static final class Disturbed extends AdaptedVector<String> {
        private int times;

        Disturbed(Backoff backoff) {
            super(backoff, "A", "B", "C", "D");
        }

        void disturb(int next) {
            times = next;
        }

        @Override
        Cell<String> slot(int index) {
            Cell<String> cell = super.slot(index);
            if (times > 0) {
                times--;
                Descriptor<String> seen = descriptor.get();
                descriptor.compareAndSet(seen,
                        new Descriptor<>(seen.size, null, null));
            }
            return cell;
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
        assertThat(vector).containsExactly("A", "B", "C", "D", "E");
    }

    @Test
    void popWaitsAfterEachFailure() {
        vector.disturb(3);
        assertThat(vector.pop()).isEqualTo("D");
        assertThat(failures.noted).containsExactly(1, 2, 3);
    }

    @Test
    void theNextOperationBeginsAnew() {
        vector.disturb(2);
        vector.push("E");
        vector.disturb(1);
        vector.pop();
        assertThat(failures.noted).containsExactly(1, 2, 1);
    }
}
