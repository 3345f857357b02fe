package org.withoutlocks.pop;

import java.util.Objects;
import org.withoutlocks.testkit.Poppable;

/** Wrong: the slot may still have the cell before. */
final class GetsWithoutHelping extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    GetsWithoutHelping() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public Object get(int index) {
        while (true) {
            Objects.checkIndex(index, descriptor.get().size);
            Object element = slot(index).get();
            if (element != null) {
                return element;
            }
        }
    }
}
