package org.withoutlocks.faster;

import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.get.Position;

/** Wrong: for a moment, a node is neither on top nor in its slot. */
final class SettlesAfterwards extends AdaptedVector<Object> {

    SettlesAfterwards() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::settles-afterwards[]
    @Override
    public void push(Object element) {
        while (true) {
            Node<Object> seen = top.get();
            makeRoom(seen.size);
            if (top.compareAndSet(seen,
                    new Node<>(seen.size + 1, element, seen))) {
                settle(seen);
                return;
            }
        }
    }

    @Override
    void settle(Node<Object> seen) {
        if (seen.size > 0) {
            int last = seen.size - 1;
            bucketOf(last).set(Position.offset(last), seen);
        }
    }
    // end::settles-afterwards[]
}
