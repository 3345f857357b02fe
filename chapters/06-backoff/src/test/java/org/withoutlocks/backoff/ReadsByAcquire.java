package org.withoutlocks.backoff;

import java.util.Objects;
import org.withoutlocks.get.Position;

/** Each read is an acquire, except those of the descriptor and the spine. */
public final class ReadsByAcquire extends LockFreeVector<Object> {

    public ReadsByAcquire(Object... elements) {
        super(new Backoff(), elements);
    }

    @Override
    @SuppressWarnings("unchecked")
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = (Cell<Object>) Descriptor.PENDING.getAcquire(seen);
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), seen.expected,
                    cell);
            Descriptor.PENDING.setRelease(seen, null);
        }
    }

    @Override
    Cell<Object> slot(int index) {
        return bucketOf(index).getAcquire(Position.offset(index));
    }

    @Override
    public Object get(int index) {
        while (true) {
            Object element = cellAt(index).getAcquire();
            if (element != null) {
                return element;
            }
        }
    }

    @Override
    public Object set(int index, Object element) {
        Objects.requireNonNull(element, "null is not an element");
        while (true) {
            Cell<Object> cell = cellAt(index);
            Object old = cell.getAcquire();
            if (old != null && cell.compareAndSet(old, element)) {
                return old;
            }
        }
    }
}
