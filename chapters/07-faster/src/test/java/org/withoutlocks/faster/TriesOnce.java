package org.withoutlocks.faster;

import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.get.Position;

/** Wrong: who is late makes the CAS of another fail, and then nobody settles. */
final class TriesOnce extends AdaptedVector<Object> {

    TriesOnce() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::tries-once[]
    @Override
    void settle(Node<Object> seen) {
        if (seen.size > 0) {
            int last = seen.size - 1;
            Node<Object> held = slot(last);
            if (held != seen && top.get() == seen) {
                bucketOf(last).compareAndSet(Position.offset(last), held,
                        seen);
            }
        }
    }
    // end::tries-once[]
}
