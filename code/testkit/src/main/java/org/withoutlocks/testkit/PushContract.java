package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chapter 3 promises of {@code push}. */
public interface PushContract {

    /** Returns a new one that holds {@code elements}. */
    Pushable<String> of(String... elements);

    /** Buckets begin at these indices, and one before them another ends. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 23, 24, 25, 55, 56, 119, 120})
    default void pushesAfterWhatIsThere(int size) {
        Pushable<String> vector = of(texts(size));
        vector.push("new");
        vector.push("newer");
        assertThat(vector.get(size)).isEqualTo("new");
        assertThat(vector.get(size + 1)).isEqualTo("newer");
        for (int i = 0; i < size; i++) {
            assertThat(vector.get(i)).as("index %d", i).isEqualTo("e" + i);
        }
    }

    @Test
    default void readsBackAMillionElements() {
        int size = 1_000_000;
        Pushable<String> vector = of();
        String[] elements = texts(size);
        for (String element : elements) {
            vector.push(element);
        }
        int wrong = 0;
        for (int i = 0; i < size; i++) {
            wrong += vector.get(i).equals(elements[i]) ? 0 : 1;
        }
        assertThat(wrong).isZero();
    }

    @Test
    default void hasNothingBehindTheLastElement() {
        Pushable<String> vector = of("A");
        vector.push("B");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.get(2))
                .withMessageMatching(".*\\b2\\b.*\\b2\\b.*");
    }

    @Test
    default void overwritesWhatWasPushed() {
        Pushable<String> vector = of();
        vector.push("A");
        assertThat(vector.set(0, "B")).isEqualTo("A");
        vector.push("C");
        assertThat(vector.get(0)).isEqualTo("B");
    }

    @Test
    default void pushesOneElementTwice() {
        Pushable<String> vector = of();
        vector.push("A");
        vector.push("A");
        assertThat(vector.get(1)).isEqualTo("A");
    }

    @Test
    default void refusesToPushNull() {
        Pushable<String> vector = of();
        assertThatNullPointerException().isThrownBy(() -> vector.push(null));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.get(0));
    }

    /** A lost push leaves an index without its element, or a gap. */
    @Test
    default void whatFourThreadsPushIsThereOnceAndInTheOrderOfEach() {
        int threads = 4;
        int each = 25_000;
        Pushable<String> vector = of();
        Together.run(threads, thread -> {
            for (int i = 0; i < each; i++) {
                vector.push(thread + " " + i);
            }
        });
        int[] next = new int[threads];
        for (int i = 0; i < threads * each; i++) {
            String element = vector.get(i);
            int thread = Character.digit(element.charAt(0), 10);
            assertThat(element).isEqualTo(thread + " " + next[thread]);
            next[thread]++;
        }
        assertThat(next).containsOnly(each);
    }

    private static String[] texts(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "e" + i)
                .toArray(String[]::new);
    }
}
