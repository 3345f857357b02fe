package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.GraphLayout;

class TwoLevelArrayTest {

    @Test
    void bucketKHasEightTimesTwoToTheKSlots() {
        TwoLevelArray<String> array = new TwoLevelArray<>();
        for (int k = 0; k < 16; k++) {
            assertThat(array.allocate(k).length()).as("bucket %d", k)
                    .isEqualTo(8 << k);
        }
    }

    @Test
    void twentyEightBucketsReachTheEndOfTheIndexRange() {
        long slots = 0;
        for (int k = 0; k < TwoLevelArray.BUCKETS; k++) {
            slots += 8L << k;
        }
        assertThat(slots).isEqualTo(TwoLevelArray.MAX_CAPACITY)
                .isEqualTo(2_147_483_640L);
        assertThat(slots + (8L << TwoLevelArray.BUCKETS))
                .as("with one bucket more")
                .isGreaterThan(Integer.MAX_VALUE);
    }

    @Test
    void allocatingTwiceGivesTheSameBucket() {
        TwoLevelArray<String> array = new TwoLevelArray<>();
        AtomicReferenceArray<String> bucket = array.allocate(0);
        assertThat(array.allocate(0)).isSameAs(bucket);
        assertThat(array.bucket(0)).isSameAs(bucket);
    }

    @Test
    void bucketsStayWhereTheyAreWhenTheArrayGrows() {
        TwoLevelArray<String> array = new TwoLevelArray<>();
        AtomicReferenceArray<String> bucket = array.allocate(0);
        bucket.set(7, "A");
        array.reserve(10_000);
        assertThat(array.bucket(0)).isSameAs(bucket);
        assertThat(array.bucket(0).get(7)).isEqualTo("A");
    }

    @Test
    void theConstructorAllocatesNothingButTheSpine() {
        GraphLayout graph = GraphLayout.parseInstance(new LockFreeVector<>());
        assertThat(graph.getClasses()).containsExactlyInAnyOrder(
                LockFreeVector.class, TwoLevelArray.class,
                AtomicReferenceArray.class, Object[].class);
        assertThat(graph.totalCount()).as("objects").isEqualTo(4);
    }
}
