package org.withoutlocks.push;

import org.withoutlocks.get.Position;

/** Wrong: for a moment the write is neither pending nor done. */
final class ClearsFirst extends LockFreeVector<Object> {

    ClearsFirst() {
        super(new Object[0]);
    }

    @Override
    void complete(Descriptor<Object> seen) {
        Object element = seen.pending;
        if (element != null) {
            int last = seen.size - 1;
            seen.pending = null;
            bucketOf(last).compareAndSet(Position.offset(last), null, element);
        }
    }
}
