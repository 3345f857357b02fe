package locate;

/**
 * Where an index lives if the buckets have 4, 4, 8, 16, 32, ... slots: each
 * but the first has as many as all before it together. Defined for all indices
 * from 0 to Integer.MAX_VALUE, which takes 30 buckets.
 */
public class Place {

    /** Returns the number of the bucket that holds {@code index}, from 0. */
    public static int bucket(int index) {
        return index <= 4 ? 0 : 30 - Integer.numberOfLeadingZeros(index - 1);
    }

    /** Returns the offset of {@code index} in its bucket, from 0. */
    public static int offset(int index) {
        return index <= 4 ? index
                : index - 1 - Integer.highestOneBit(index - 1);
    }

    /** Returns the slots in all buckets before {@code bucket}, 0 to 30. */
    public static long slotsBefore(int bucket) {
        return bucket == 0 ? 0 : 2L << bucket;
    }

    private Place() {}
}
