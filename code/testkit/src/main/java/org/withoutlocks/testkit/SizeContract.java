package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chapter 5 promises of {@code size} and of iteration. */
public interface SizeContract {

    /** Returns a new one that holds {@code elements}. */
    Sized<String> of(String... elements);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 23, 24, 25, 1000})
    default void countsAndGoesOverWhatItIsGiven(int size) {
        String[] elements = IntStream.range(0, size)
                .mapToObj(i -> "e" + i)
                .toArray(String[]::new);
        Sized<String> vector = of(elements);
        assertThat(vector.size()).isEqualTo(size);
        assertThat(vector.isEmpty()).isEqualTo(size == 0);
        assertThat(vector).containsExactly(elements);
    }

    @Test
    default void countsPushesAndPops() {
        Sized<String> vector = of();
        for (int i = 0; i < 30; i++) {
            vector.push("e" + i);
            assertThat(vector.size()).isEqualTo(i + 1);
        }
        for (int i = 30; i > 0; i--) {
            assertThat(vector.isEmpty()).isFalse();
            vector.pop();
            assertThat(vector.size()).isEqualTo(i - 1);
        }
        vector.pop();
        assertThat(vector.isEmpty()).isTrue();
    }

    @Test
    default void goingOverItWhilePushingEnds() {
        Sized<String> vector = of("A", "B");
        int seen = 0;
        for (String element : vector) {
            vector.push(element);
            seen++;
            assertThat(seen).isLessThan(10);
        }
        assertThat(vector).containsExactly("A", "B", "A", "B");
    }

    @Test
    default void goingOverItWhilePoppingEnds() {
        Sized<String> vector = of("A", "B", "C", "D");
        Iterator<String> iterator = vector.iterator();
        assertThat(iterator.next()).isEqualTo("A");
        assertThat(iterator.hasNext()).isTrue();
        vector.pop();
        vector.pop();
        vector.pop();
        assertThat(iterator.next()).isEqualTo("B");
        assertThat(iterator.hasNext()).isFalse();
        vector.push("X");
        assertThat(iterator.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(iterator::next);
    }

    @Test
    default void seesWhatIsSetWhereItHasNotBeen() {
        Sized<String> vector = of("A", "B", "C");
        Iterator<String> iterator = vector.iterator();
        vector.set(0, "X");
        vector.set(2, "Z");
        assertThat(List.of(iterator.next(), iterator.next(), iterator.next()))
                .containsExactly("A", "B", "Z");
    }

    @Test
    default void cannotRemoveThroughAnIterator() {
        Iterator<String> iterator = of("A").iterator();
        iterator.next();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(iterator::remove);
    }

    /** Two threads push and pop behind elements that stay. */
    @Test
    default void whatStaysIsSeenOnceEachTime() {
        String[] staying = IntStream.range(0, 20)
                .mapToObj(i -> "e" + i)
                .toArray(String[]::new);
        Sized<String> vector = of(staying);
        Together.run(3, thread -> {
            for (int i = 0; i < 5_000; i++) {
                if (thread == 0) {
                    assertThat(vector).startsWith(staying)
                            .doesNotContainNull();
                } else {
                    vector.push("A");
                    vector.push("B");
                    vector.pop();
                    vector.pop();
                }
            }
        });
        assertThat(vector).containsExactly(staying);
    }
}
