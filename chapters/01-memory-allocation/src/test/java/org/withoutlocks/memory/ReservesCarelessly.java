package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: two ways to install several buckets, each with a flaw. */
final class ReservesCarelessly<T> {

    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(TwoLevelArray.BUCKETS);

    /** Replaces a bucket that another thread has installed meanwhile. */
    void reserveByStoring(int buckets) {
        for (int k = 0; k < buckets; k++) {
            if (spine.get(k) == null) {
                spine.set(k, new AtomicReferenceArray<>(8 << k));
            }
        }
    }

    /** Lets others see a bucket before the one that precedes it. */
    void reserveDownward(int buckets) {
        for (int k = buckets - 1; k >= 0; k--) {
            spine.compareAndSet(k, null, new AtomicReferenceArray<>(8 << k));
        }
    }

    AtomicReferenceArray<T> bucket(int k) {
        return spine.get(k);
    }

    int capacity() {
        int k = 0;
        while (k < TwoLevelArray.BUCKETS && spine.get(k) != null) {
            k++;
        }
        return 8 * ((1 << k) - 1);
    }
}
