package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What chapter 1 promises of {@code reserve} and {@code capacity}. */
public interface MemoryContract {

    /** The largest capacity: 8·(2^28 − 1). */
    int LIMIT = 2_147_483_640;

    /** Returns a new one with nothing in it. */
    Reservable empty();

    @Test
    default void startsWithNoRoom() {
        assertThat(empty().capacity()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 8", "8, 8", "9, 24", "24, 24", "25, 56",
        "1000, 1016", "1016, 1016", "1017, 2040"})
    default void reservesWholeBucketsAndNoneTooMany(int asked, int got) {
        Reservable vector = empty();
        vector.reserve(asked);
        assertThat(vector.capacity()).isEqualTo(got);
    }

    @Test
    default void neverHasMoreThanTwiceTheRoomAndSixSlots() {
        for (int n = 1; n < 5000; n++) {
            Reservable vector = empty();
            vector.reserve(n);
            assertThat(vector.capacity()).as("reserve(%d)", n)
                    .isBetween(n, 2 * n + 6);
        }
    }

    @Test
    default void reservingLessThanThereIsChangesNothing() {
        Reservable vector = empty();
        vector.reserve(100);
        vector.reserve(10);
        assertThat(vector.capacity()).isEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, LIMIT + 1, Integer.MAX_VALUE})
    default void refusesACapacityOutsideTheLimits(int capacity) {
        Reservable vector = empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vector.reserve(capacity))
                .withMessageContaining(String.valueOf(capacity))
                .withMessageContaining(String.valueOf(LIMIT));
        assertThat(vector.capacity()).isZero();
    }

    @Test
    default void runningOutOfMemoryChangesNothing() {
        assumeThat(Runtime.getRuntime().maxMemory())
                .as("SKIPPED: it needs a small heap, -Xmx512m, as under Maven")
                .isLessThan(4L << 30);
        Reservable vector = empty();
        vector.reserve(100);
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> vector.reserve(LIMIT));
        assertThat(vector.capacity()).isEqualTo(120);
        vector.reserve(121);
        assertThat(vector.capacity()).isEqualTo(248);
    }
}
