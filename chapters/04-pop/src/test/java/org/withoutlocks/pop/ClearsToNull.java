package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;

/** Wrong: pop clears the slot, and so null comes back. */
final class ClearsToNull extends ValueVector {

    @Override
    @Nullable
    Object whatToExpect(int index) {
        return null;
    }

    // tag::clears-to-null[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            Object element = slots.get(seen.size - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size - 1, null, null))) {
                slots.set(seen.size - 1, null); // <1>
                return element;
            }
        }
    }
    // end::clears-to-null[]
}
