package org.withoutlocks.pop;

import org.withoutlocks.get.Position;
import org.withoutlocks.testkit.Poppable;

/** Wrong: a late helper puts a dead cell over a live one. */
final class StoresWithoutLooking extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    StoresWithoutLooking() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = seen.pending;
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).set(Position.offset(last), cell);
            seen.pending = null;
        }
    }
}
