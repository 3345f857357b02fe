package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: the loser of the race goes on with the bucket that lost. */
final class KeepsItsOwnBucket<T> {

    /** Runs where a scheduler may stop the thread that allocates. */
    private final Runnable pause;

    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(TwoLevelArray.BUCKETS);

    KeepsItsOwnBucket(Runnable pause) {
        this.pause = pause;
    }

    // tag::keeps-its-own[]
    AtomicReferenceArray<T> allocate(int k) {
        AtomicReferenceArray<T> present = spine.get(k);
        if (present != null) {
            return present;
        }
        var fresh = new AtomicReferenceArray<T>(8 << k);
        pause.run();
        spine.compareAndSet(k, null, fresh);
        return fresh;
    }
    // end::keeps-its-own[]
}
