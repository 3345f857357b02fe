package org.withoutlocks.pop;

import org.withoutlocks.get.Position;
import org.withoutlocks.testkit.Poppable;

/** Wrong: a pop may have read the slot already. */
final class SetsTheSlot extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    SetsTheSlot() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public Object set(int index, Object element) {
        cellAt(index);
        return bucketOf(index)
                .getAndSet(Position.offset(index), new Cell<>(element))
                .get();
    }
}
