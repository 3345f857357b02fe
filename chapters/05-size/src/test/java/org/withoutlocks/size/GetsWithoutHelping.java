package org.withoutlocks.size;

import java.util.Objects;
import org.withoutlocks.testkit.Sized;

/** Wrong: size counts what get does not find. */
final class GetsWithoutHelping extends LockFreeVector<Object>
        implements
            Sized<Object> {

    GetsWithoutHelping() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    Cell<Object> cellAt(int index) {
        Objects.checkIndex(index, size());
        return slot(index);
    }
}
