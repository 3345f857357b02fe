package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.testkit.Reservable;

/** Wrong: bucket k is one too early, so it stops a bucket short. */
final class ReservesTooLittle<T> implements Reservable {

    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(TwoLevelArray.BUCKETS);

    @Override
    public void reserve(int capacity) {
        if (capacity < 0 || capacity > TwoLevelArray.MAX_CAPACITY) {
            throw new IllegalArgumentException(capacity + " is not in 0.."
                    + TwoLevelArray.MAX_CAPACITY);
        }
        for (int k = 0; 8 << k <= capacity; k++) {
            spine.compareAndSet(k, null,
                    new AtomicReferenceArray<>(8 << k));
        }
    }

    @Override
    public int capacity() {
        int slots = 0;
        for (int k = 0; k < TwoLevelArray.BUCKETS; k++) {
            AtomicReferenceArray<T> bucket = spine.get(k);
            slots += bucket == null ? 0 : bucket.length();
        }
        return slots;
    }
}
