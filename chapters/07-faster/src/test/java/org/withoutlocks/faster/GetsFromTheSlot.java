package org.withoutlocks.faster;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: the node of the last element may not be in its slot yet. */
final class GetsFromTheSlot extends AdaptedVector<Object> {

    GetsFromTheSlot() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::gets-from-the-slot[]
    @Override
    Node<Object> atOrBelow(Node<Object> seen, int index) {
        return slot(index);
    }
    // end::gets-from-the-slot[]
}
