package org.withoutlocks.faster;

import java.util.Objects;
import org.withoutlocks.backoff.NoBackoff;

/** Wrong: the node may have been popped long before the top is read. */
final class ReadsTheSlotFirst extends AdaptedVector<Object> {

    ReadsTheSlotFirst() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::reads-the-slot-first[]
    @Override
    Node<Object> nodeAt(int index) {
        Node<Object> held = slot(index);
        Node<Object> seen = top.get();
        Objects.checkIndex(index, seen.size);
        return index == seen.size - 1 ? seen : held;
    }
    // end::reads-the-slot-first[]
}
