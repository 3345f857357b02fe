package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chapter 2 promises of {@code get} and {@code set}. */
public interface GetContract {

    /** Returns a new one that holds {@code elements}. */
    Indexed<String> of(String... elements);

    @Test
    default void readsBackEveryElementAcrossBuckets() {
        int size = 1000;
        Indexed<String> vector = of(texts(size));
        for (int i = 0; i < size; i++) {
            assertThat(vector.get(i)).as("index %d", i).isEqualTo("e" + i);
        }
    }

    @Test
    default void setReplacesOneElementAndReturnsTheOldOne() {
        int size = 60;
        for (int target = 0; target < size; target++) {
            Indexed<String> vector = of(texts(size));
            assertThat(vector.set(target, "new")).isEqualTo("e" + target);
            for (int i = 0; i < size; i++) {
                assertThat(vector.get(i)).as("set(%d), get(%d)", target, i)
                        .isEqualTo(i == target ? "new" : "e" + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 8, Integer.MIN_VALUE, Integer.MAX_VALUE - 8,
        Integer.MAX_VALUE})
    default void namesIndexAndSizeWhenOutOfBounds(int index) {
        Indexed<String> vector = of("A", "B", "C");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.get(index))
                .withMessageMatching(
                        ".*(?<![\\d-])" + index + "\\b.*\\b3\\b.*");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.set(index, "X"))
                .withMessageMatching(
                        ".*(?<![\\d-])" + index + "\\b.*\\b3\\b.*");
    }

    @Test
    default void hasNothingAtZeroWhenEmpty() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> of().get(0));
    }

    @Test
    default void refusesNull() {
        String[] hole = {"A", null};
        assertThatNullPointerException().isThrownBy(() -> of(hole))
                .withMessageContaining("1");
        Indexed<String> vector = of("A");
        assertThatNullPointerException().isThrownBy(() -> vector.set(0, null));
        assertThat(vector.get(0)).isEqualTo("A");
    }

    private static String[] texts(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "e" + i)
                .toArray(String[]::new);
    }
}
