package growingpool;

import java.util.concurrent.atomic.AtomicInteger;
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

    /** A tag in the upper half, and the first free index. */
    final AtomicLong head = new AtomicLong(pack(0, NONE));

    final AtomicInteger added = new AtomicInteger();

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
            if (first == NONE) {
                int mine = added.get();
                if (mine == next.length()) {
                    return NONE;
                }
                if (!added.compareAndSet(mine, mine + 1)) {
                    continue;
                }
                int fresh = mine * bucketSize;
                makeBucket(mine);
                for (int i = after(fresh); i != NONE; i = after(i)) {
                    give(i);
                }
                return fresh;
            }
            int rest = next.get(first / bucketSize).get(first % bucketSize);
            if (head.compareAndSet(seen, pack(tag(seen) + 1, rest))) {
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
            if (head.compareAndSet(seen, pack(tag(seen) + 1, index))) {
                return;
            }
        }
    }

    private void makeBucket(int number) {
        if (next.get(number) == null) {
            int[] links = new int[bucketSize];
            for (int i = 0; i < bucketSize; i++) {
                links[i] = after(number * bucketSize + i);
            }
            next.compareAndSet(number, null, new AtomicIntegerArray(links));
        }
    }

    private int after(int index) {
        int following = index + 1;
        return following % bucketSize == 0 || following >= limit ? NONE
                : following;
    }

    private static long pack(int tag, int index) {
        return (long) tag << 32 | (index & 0xffffffffL);
    }

    private static int tag(long head) {
        return (int) (head >>> 32);
    }

    private static int index(long head) {
        return (int) head;
    }
}
