package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: a pop that loses has killed the cell. */
final class TakesTooEarly extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    TakesTooEarly() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::takes-too-early[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            int last = seen.size - 1;
            Object element = slot(last).getAndSet(null);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(last, null, null))) {
                return element;
            }
        }
    }
    // end::takes-too-early[]
}
