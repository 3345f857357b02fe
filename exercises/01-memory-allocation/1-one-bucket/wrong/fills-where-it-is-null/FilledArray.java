package onebucket;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Slots in two levels, all of which hold {@code filler} until somebody writes
 * to them. Bucket k has 2·2^k slots, and is allocated when it is first needed.
 */
public class FilledArray<E> {

    static final int FIRST_BUCKET_SIZE = 2;
    static final int BUCKETS = 4;

    final E filler;

    /** An entry goes from null to its bucket once, and never changes again. */
    final AtomicReferenceArray<AtomicReferenceArray<E>> spine =
            new AtomicReferenceArray<>(BUCKETS);

    public FilledArray(E filler) {
        this.filler = filler;
    }

    /** Returns what is at {@code index}. */
    public E get(int index) {
        return allocate(bucketOf(index)).get(offsetOf(index));
    }

    /** Puts {@code element} at {@code index} and returns what was there. */
    public E set(int index, E element) {
        return allocate(bucketOf(index)).getAndSet(offsetOf(index), element);
    }

    /**
     * Returns bucket {@code k}, making it first if need be. All callers get the
     * same one, and each of its slots has held the filler or something newer
     * from the moment at which anybody could see it.
     */
    AtomicReferenceArray<E> allocate(int k) {
        AtomicReferenceArray<E> present = spine.get(k);
        if (present != null) {
            return present;
        }
        AtomicReferenceArray<E> fresh =
                new AtomicReferenceArray<>(FIRST_BUCKET_SIZE << k);
        if (spine.compareAndSet(k, null, fresh)) {
            for (int i = 0; i < fresh.length(); i++) {
                fresh.compareAndSet(i, null, filler);
            }
            return fresh;
        }
        return spine.get(k);
    }

    static int bucketOf(int index) {
        return Integer.numberOfLeadingZeros(FIRST_BUCKET_SIZE)
                - Integer.numberOfLeadingZeros(index + FIRST_BUCKET_SIZE);
    }

    static int offsetOf(int index) {
        int shifted = index + FIRST_BUCKET_SIZE;
        return shifted - Integer.highestOneBit(shifted);
    }
}
