package org.withoutlocks.backoff;

import org.withoutlocks.get.Position;

/** Right, and what the vector is compared with: a write stays pending. */
final class NeverClears extends AdaptedVector<Object> {

    NeverClears() {
        super(new NoBackoff());
        reserve(8);
    }

    @Override
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = seen.pending;
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), seen.expected,
                    cell);
        }
    }
}
