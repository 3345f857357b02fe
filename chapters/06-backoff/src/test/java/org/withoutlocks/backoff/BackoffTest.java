package org.withoutlocks.backoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    /** Notes what it would do, and does nothing. */
    private static final class Noted extends Backoff {
        final List<Integer> spins = new ArrayList<>();
        int yields;

        Noted(int first, int limit) {
            super(first, limit);
        }

        @Override
        void spin(int times) {
            spins.add(times);
        }

        @Override
        void giveWay() {
            yields++;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 64", "2, 128", "3, 256", "6, 2048", "7, 4096", "8, 4096",
        "2147483647, 4096", "-2147483648, 4096", "-1, 4096"})
    void waitsUpToTwiceAsLongEachTimeUntilTheLimit(int failures, int most) {
        assertThat(new Backoff().atMost(failures)).isEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "1000000000, 2147483647"})
    void theLimitNeedNotBeAPowerOfTwo(int first, int limit) {
        assertThat(new Backoff(first, limit).atMost(40)).isEqualTo(limit);
    }

    @Test
    void waitsARandomTimeFromOneToTheMost() {
        Noted backoff = new Noted(2, 1000);
        IntStream.range(0, 1000).forEach(i -> backoff.after(2));
        assertThat(backoff.spins).hasSize(1000).containsOnly(1, 2, 3, 4);
        assertThat(backoff.yields).isZero();
    }

    @Test
    void yieldsOnceItHasReachedTheLimit() {
        Noted backoff = new Noted(2, 8);
        backoff.after(1);
        backoff.after(2);
        assertThat(backoff.yields).isZero();
        backoff.after(3);
        backoff.after(4);
        assertThat(backoff.yields).isEqualTo(2);
        assertThat(backoff.spins).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "-1, 8", "9, 8"})
    void refusesToWaitLessThanOnceOrMoreThanTheLimit(int first, int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(first, limit))
                .withMessageContaining(
                        "Backoff(" + first + ", " + limit + ")");
    }

    @Test
    void spinsWithoutAnybodysHelp() {
        new Backoff(1, 1).after(1);
        new Backoff().after(Integer.MAX_VALUE);
        new Backoff().after(Integer.MIN_VALUE);
    }
}
