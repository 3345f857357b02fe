package org.withoutlocks.faster;

import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.get.Position;

/** Wrong: who is late displaces a node that is in the vector. */
final class SettlesBlindly extends AdaptedVector<Object> {

    SettlesBlindly() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::settles-blindly[]
    @Override
    void settle(Node<Object> seen) {
        if (seen.size > 0) {
            int last = seen.size - 1;
            Node<Object> held = slot(last);
            bucketOf(last).compareAndSet(Position.offset(last), held, seen);
        }
    }
    // end::settles-blindly[]
}
