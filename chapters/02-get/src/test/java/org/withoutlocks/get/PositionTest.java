package org.withoutlocks.get;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.withoutlocks.memory.TwoLevelArray;

class PositionTest {

    private static final int LAST = TwoLevelArray.MAX_CAPACITY - 1;

    @Test
    void agreesWithANaiveSearchAtEveryBoundary() {
        assertThat(disagreements(Position::bucket, Position::offset)).isZero();
    }

    @Test
    void agreesWithCountingAtEveryIndexThereIs() {
        int index = 0;
        for (int k = 0; k < TwoLevelArray.BUCKETS; k++) {
            for (int offset = 0; offset < 8 << k; offset++) {
                if (Position.bucket(index) != k
                        || Position.offset(index) != offset) {
                    fail("index %d is in bucket %d at offset %d, not %d at %d",
                            index, k, offset, Position.bucket(index),
                            Position.offset(index));
                }
                index++;
            }
        }
        assertThat(index - 1).as("last index")
                .isEqualTo(LAST)
                .isEqualTo(2_147_483_639);
    }

    @Test
    void forgettingToShiftIsCaught() {
        assertThat(disagreements(
                i -> 31 - Integer.numberOfLeadingZeros(i | 8) - 3,
                i -> i - Integer.highestOneBit(i))).isPositive();
    }

    @Test
    void countingBucketsFromOneIsCaught() {
        assertThat(disagreements(i -> Position.bucket(i) + 1,
                Position::offset)).isPositive();
    }

    @Test
    void puttingABoundaryIntoTheBucketBelowIsCaught() {
        assertThat(disagreements(
                i -> 28 - Integer.numberOfLeadingZeros(i + 7),
                Position::offset)).isPositive();
    }

    @Test
    void aLogarithmInSinglePrecisionIsCaught() {
        assertThat(disagreements(FloatingBucket::bucket, Position::offset))
                .isPositive();
    }

    /** Counts indices near a boundary that are not where a search finds. */
    private static int disagreements(IntUnaryOperator bucket,
            IntUnaryOperator offset) {
        int count = 0;
        for (int k = 0; k < TwoLevelArray.BUCKETS; k++) {
            long first = 8 * ((1L << k) - 1);
            for (long i = first - 2; i <= first + 2; i++) {
                count += agrees((int) Math.max(i, 0), bucket, offset) ? 0 : 1;
            }
        }
        return count + (agrees(LAST, bucket, offset) ? 0 : 1);
    }

    private static boolean agrees(int index, IntUnaryOperator bucket,
            IntUnaryOperator offset) {
        int k = 0;
        int rest = index;
        while (rest >= 8 << k) {
            rest -= 8 << k;
            k++;
        }
        return bucket.applyAsInt(index) == k
                && offset.applyAsInt(index) == rest;
    }
}
