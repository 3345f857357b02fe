package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: between the check and the act, another bucket may arrive. */
final class LosesBucket<T> {

    /** Runs where a scheduler may stop the thread that allocates. */
    private final Runnable pause;

    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(TwoLevelArray.BUCKETS);

    LosesBucket(Runnable pause) {
        this.pause = pause;
    }

    // tag::check-then-act[]
    AtomicReferenceArray<T> allocate(int k) {
        AtomicReferenceArray<T> present = spine.get(k);
        if (present != null) {
            return present;
        }
        var fresh = new AtomicReferenceArray<T>(8 << k);
        pause.run(); // <1>
        spine.set(k, fresh);
        return fresh;
    }
    // end::check-then-act[]
}
