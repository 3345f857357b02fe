package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: the write that pop spares itself comes later. */
final class TakesFromDescriptor extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    TakesFromDescriptor() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::takes-from-descriptor[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            if (seen.size == 0) {
                return null;
            }
            int last = seen.size - 1;
            Cell<Object> pending = seen.pending;
            Cell<Object> cell = pending != null ? pending : slot(last);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(last, null, null))) {
                return cell.getAndSet(null);
            }
        }
    }
    // end::takes-from-descriptor[]
}
