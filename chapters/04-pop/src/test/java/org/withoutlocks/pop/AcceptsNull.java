package org.withoutlocks.pop;

import org.withoutlocks.testkit.Poppable;

/** Wrong: an element that is null looks like a popped one. */
final class AcceptsNull extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    AcceptsNull() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public Object set(int index, Object element) {
        while (true) {
            Cell<Object> cell = cellAt(index);
            Object old = cell.get();
            if (old != null && cell.compareAndSet(old, element)) {
                return old;
            }
        }
    }
}
