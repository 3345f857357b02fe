package org.withoutlocks.push;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.get.Position;

/** Wrong: two pushers allocate one bucket, and the later one is installed. */
final class AllocatesTwice extends LockFreeVector<Object> {

    private final AtomicReferenceArray<AtomicReferenceArray<Object>> spine =
            new AtomicReferenceArray<>(28);

    AllocatesTwice() {
        super(new Object[0]);
    }

    @Override
    void makeRoom(int index) {
        int bucket = Position.bucket(index);
        if (spine.get(bucket) == null) {
            spine.set(bucket, new AtomicReferenceArray<>(8 << bucket));
        }
    }

    @Override
    AtomicReferenceArray<Object> bucketOf(int index) {
        return spine.get(Position.bucket(index));
    }
}
