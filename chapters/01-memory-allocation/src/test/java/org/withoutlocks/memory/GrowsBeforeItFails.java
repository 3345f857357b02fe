package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.testkit.Reservable;

/** Wrong: installs each bucket at once, so a failure leaves some behind. */
final class GrowsBeforeItFails<T> implements Reservable {

    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(TwoLevelArray.BUCKETS);

    @Override
    public void reserve(int capacity) {
        if (capacity < 0 || capacity > TwoLevelArray.MAX_CAPACITY) {
            throw new IllegalArgumentException(capacity + " is not in 0.."
                    + TwoLevelArray.MAX_CAPACITY);
        }
        for (int k = 0; capacity() < capacity; k++) {
            spine.compareAndSet(k, null,
                    new AtomicReferenceArray<>(8 << k));
        }
    }

    @Override
    public int capacity() {
        int k = 0;
        while (k < TwoLevelArray.BUCKETS && spine.get(k) != null) {
            k++;
        }
        return 8 * ((1 << k) - 1);
    }
}
