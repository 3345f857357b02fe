package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: a popped cell keeps its element, and a set finds it. */
final class KeepsElements extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    KeepsElements() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            int last = seen.size - 1;
            Cell<Object> cell = slot(last);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(last, null, null))) {
                return cell.get();
            }
        }
    }
}
