package org.withoutlocks.get;

import org.withoutlocks.memory.TwoLevelArray;

// tag::position[]
/**
 * Where an index lives: its bucket, and its offset in that bucket. Defined for
 * indices from 0 to {@link TwoLevelArray#MAX_CAPACITY} − 1. Pure functions.
 */
public final class Position {

    /** Returns the number of the bucket that holds {@code index}. */
    public static int bucket(int index) {
        return Integer.numberOfLeadingZeros(TwoLevelArray.FIRST_BUCKET_SIZE)
                - Integer.numberOfLeadingZeros(shifted(index));
    }

    /** Returns the offset of {@code index} in its bucket. */
    public static int offset(int index) {
        int shifted = shifted(index);
        return shifted - Integer.highestOneBit(shifted);
    }

    private static int shifted(int index) {
        return index + TwoLevelArray.FIRST_BUCKET_SIZE;
    }

    private Position() {}
}
// end::position[]
