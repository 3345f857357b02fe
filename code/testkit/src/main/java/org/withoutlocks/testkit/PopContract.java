package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

/** What chapter 4 promises of {@code pop}. */
public interface PopContract {

    /** Returns a new one that holds {@code elements}. */
    Poppable<String> of(String... elements);

    @Test
    default void hasNothingToPopWhenEmpty() {
        Poppable<String> vector = of();
        assertThat(vector.pop()).isNull();
        assertThat(vector.pop()).isNull();
        vector.push("A");
        assertThat(vector.get(0)).isEqualTo("A");
    }

    @Test
    default void popsWhatWasThereFromTheBeginning() {
        Poppable<String> vector = of("A", "B");
        assertThat(vector.pop()).isEqualTo("B");
        assertThat(vector.pop()).isEqualTo("A");
        assertThat(vector.pop()).isNull();
    }

    @Test
    default void whatIsPoppedIsOutOfBounds() {
        Poppable<String> vector = of("A", "B");
        vector.pop();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.get(1))
                .withMessageMatching(".*\\b1\\b.*\\b1\\b.*");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> vector.set(1, "X"));
    }

    /** One thread is enough to see what a push expects of an old slot. */
    @Test
    default void pushesWhereSomethingWasPopped() {
        Poppable<String> vector = of();
        vector.push("A");
        vector.pop();
        vector.push("B");
        assertThat(vector.get(0)).isEqualTo("B");
        assertThat(vector.pop()).isEqualTo("B");
    }

    @Test
    default void popsWhatWasSet() {
        Poppable<String> vector = of("A");
        vector.set(0, "B");
        assertThat(vector.pop()).isEqualTo("B");
    }

    @Test
    default void doesWhatAListDoes() {
        Random random = new Random(1);
        Poppable<String> vector = of();
        Poppable<String> list = new ListVector<>();
        int size = 0;
        for (int i = 0; i < 100_000; i++) {
            String element = "e" + random.nextInt(100);
            int index = size == 0 ? 0 : random.nextInt(size);
            switch (random.nextInt(size == 0 ? 2 : 4)) {
                case 0 -> {
                    vector.push(element);
                    list.push(element);
                    size++;
                }
                case 1 -> {
                    assertThat(vector.pop()).isEqualTo(list.pop());
                    size = Math.max(size - 1, 0);
                }
                case 2 -> assertThat(vector.get(index))
                        .isEqualTo(list.get(index));
                default -> assertThat(vector.set(index, element))
                        .isEqualTo(list.set(index, element));
            }
        }
    }

    @Test
    default void aMillionElementsComeOutLastInFirstOut() {
        int size = 1_000_000;
        Poppable<String> vector = of();
        for (int i = 0; i < size; i++) {
            vector.push(String.valueOf(i));
        }
        int wrong = 0;
        for (int i = size - 1; i >= 0; i--) {
            wrong += String.valueOf(i).equals(vector.pop()) ? 0 : 1;
        }
        assertThat(wrong).isZero();
        assertThat(vector.pop()).isNull();
    }

    /** An element that is lost is missing here; one that is copied counts 2. */
    @Test
    default void whatFourThreadsPushComesOutOnce() {
        int threads = 4;
        int each = 25_000;
        Poppable<String> vector = of();
        AtomicIntegerArray seen = new AtomicIntegerArray(threads * each);
        Together.run(threads, thread -> {
            for (int i = 0; i < each; i++) {
                vector.push(String.valueOf(thread * each + i));
                if (i % 3 != 0) {
                    count(vector.pop(), seen);
                }
            }
        });
        for (String rest = vector.pop(); rest != null; rest = vector.pop()) {
            count(rest, seen);
        }
        for (int i = 0; i < seen.length(); i++) {
            assertThat(seen.get(i)).as("times that %d came out", i)
                    .isEqualTo(1);
        }
    }

    /** What was popped is not kept, nor anything that grows with it. */
    @Test
    default void keepsNothingOfWhatWasPopped() {
        Poppable<String> vector = of();
        for (int i = 0; i < 1_000; i++) {
            vector.push(String.valueOf(i));
            vector.set(i / 2, String.valueOf(-i));
        }
        for (int i = 0; i < 1_000; i++) {
            vector.pop();
        }
        assertThat(GraphLayout.parseInstance(vector)
                .getClassCounts()
                .count(String.class)).isZero();
        long before = GraphLayout.parseInstance(vector).totalCount();
        for (int i = 0; i < 1_000; i++) {
            vector.push(String.valueOf(i));
            vector.pop();
        }
        assertThat(GraphLayout.parseInstance(vector).totalCount())
                .isLessThanOrEqualTo(before);
    }

    private static void count(String element, AtomicIntegerArray seen) {
        seen.incrementAndGet(Integer.parseInt(element));
    }
}
