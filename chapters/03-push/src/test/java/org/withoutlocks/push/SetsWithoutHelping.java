package org.withoutlocks.push;

import java.util.Objects;
import org.withoutlocks.get.Position;

/** Wrong: what is set may be what the pending write waits for. */
final class SetsWithoutHelping extends LockFreeVector<Object> {

    SetsWithoutHelping() {
        super(new Object[0]);
    }

    @Override
    public Object set(int index, Object element) {
        Objects.checkIndex(index, descriptor.get().size);
        return bucketOf(index).getAndSet(Position.offset(index), element);
    }
}
