package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: the slot may not have the last element yet. */
final class PopsWithoutHelping extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    PopsWithoutHelping() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            if (seen.size == 0) {
                return null;
            }
            int last = seen.size - 1;
            Cell<Object> cell = slot(last);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(last, null, null))) {
                return cell.getAndSet(null);
            }
        }
    }
}
