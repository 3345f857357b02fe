package org.withoutlocks.faster;

import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.get.Position;

/** Wrong: between the look at the top and that at the slot, both may change. */
final class LooksTooEarly extends AdaptedVector<Object> {

    LooksTooEarly() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::looks-too-early[]
    @Override
    void settle(Node<Object> seen) {
        if (seen.size > 0) {
            int last = seen.size - 1;
            while (top.get() == seen) {
                Node<Object> held = slot(last);
                if (held == seen || bucketOf(last).compareAndSet(
                        Position.offset(last), held, seen)) {
                    return;
                }
            }
        }
    }
    // end::looks-too-early[]
}
