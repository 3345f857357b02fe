package rememberedroom;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Slots in two levels: bucket k has 2·2^k of them. The capacity is remembered,
 * so that whoever asks for it need not walk along the spine.
 */
public class GrowingArray<E> {

    static final int BUCKETS = 4;
    static final int MAX_CAPACITY = 30;

    /** An entry goes from null to its bucket once, and never changes again. */
    final AtomicReferenceArray<AtomicReferenceArray<E>> spine =
            new AtomicReferenceArray<>(BUCKETS);

    /** That many slots are there, at least; it never falls. */
    final AtomicInteger capacity = new AtomicInteger();

    /** Makes room: when this returns, capacity() is at least {@code wanted}. */
    public void reserve(int wanted) {
        if (wanted < 0 || wanted > MAX_CAPACITY) {
            throw new IllegalArgumentException("reserve(" + wanted + ")");
        }
        int room = 0;
        for (int k = 0; room < wanted; k++) {
            if (spine.get(k) == null && spine.compareAndSet(k, null,
                    new AtomicReferenceArray<>(2 << k))) {
                capacity.addAndGet(2 << k);
            }
            room += 2 << k;
        }
    }

    /** Returns how many slots there are. It takes one read. */
    public int capacity() {
        return capacity.get();
    }

    /** Returns the element at {@code index}, or null if none was put there. */
    public E get(int index) {
        return bucketOf(index).get(offsetOf(index));
    }

    /** Puts {@code element} at {@code index} and returns what was there. */
    public E set(int index, E element) {
        return bucketOf(index).getAndSet(offsetOf(index), element);
    }

    private AtomicReferenceArray<E> bucketOf(int index) {
        Objects.checkIndex(index, capacity());
        return spine.get(30 - Integer.numberOfLeadingZeros(index + 2));
    }

    private static int offsetOf(int index) {
        return index + 2 - Integer.highestOneBit(index + 2);
    }
}
