package growingpool;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A pool of the indices from 0 to limit - 1, which come in buckets. In the
 * beginning there is no bucket; one is added when no index is free.
 */
public class GrowingPool {

    /** What {@link #take} returns if all indices are taken. */
    public static final int NONE = -1;

    final int bucketSize;
    final int limit;

    /**
     * The buckets, null if not there: which index is free after each. Index i
     * is in bucket i / bucketSize. The last bucket may have indices above the
     * limit, which nobody gets.
     */
    final AtomicReferenceArray<AtomicIntegerArray> next;

    /**
     * 32 bits of tag, 16 bits of how many buckets were added, and 16 bits of
     * the first free index. Invariant: the indices of the first so many buckets
     * are in the list or taken.
     */
    final AtomicLong head = new AtomicLong(pack(0, 0, NONE));

    /**
     * Makes an empty pool.
     *
     * @param bucketSize at least 1
     * @param limit from 1 to 32,767
     */
    public GrowingPool(int bucketSize, int limit) {
        this.bucketSize = bucketSize;
        this.limit = limit;
        next = new AtomicReferenceArray<>(
                (limit + bucketSize - 1) / bucketSize);
    }

    /** Takes an index that is free, or returns NONE. */
    public int take() {
        while (true) {
            long seen = head.get();
            int first = index(seen);
            int added = added(seen);
            if (first == NONE) {
                int fresh = added * bucketSize;
                if (fresh >= limit) {
                    return NONE;
                }
                if (next.get(added) == null) {
                    next.compareAndSet(added, null,
                            new AtomicIntegerArray(bucketSize));
                }
                if (head.compareAndSet(seen,
                        pack(tag(seen) + 1, added + 1, after(fresh)))) {
                    for (int i = fresh; i < fresh + bucketSize; i++) {
                        next.get(added).set(i - fresh, after(i));
                    }
                    return fresh;
                }
                continue;
            }
            int rest = next.get(first / bucketSize).get(first % bucketSize);
            if (head.compareAndSet(seen, pack(tag(seen) + 1, added, rest))) {
                return first;
            }
        }
    }

    /** Gives an index back that {@link #take} returned. */
    public void give(int index) {
        while (true) {
            long seen = head.get();
            next.get(index / bucketSize)
                    .set(index % bucketSize, index(seen));
            if (head.compareAndSet(seen,
                    pack(tag(seen) + 1, added(seen), index))) {
                return;
            }
        }
    }

    /** Returns the index that follows in the same bucket, or NONE. */
    private int after(int index) {
        int following = index + 1;
        return following % bucketSize == 0 || following >= limit ? NONE
                : following;
    }

    private static long pack(int tag, int added, int index) {
        return (long) tag << 32 | (long) added << 16 | (index & 0xffffL);
    }

    private static int tag(long head) {
        return (int) (head >>> 32);
    }

    private static int added(long head) {
        return (int) (head >>> 16) & 0xffff;
    }

    private static int index(long head) {
        return (short) head;
    }
}
