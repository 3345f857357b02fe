package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;

/** Wrong: a helper that looks just before its CAS is never late. */
final class ExpectsWhatIsThere extends ValueVector {

    @Override
    @Nullable
    Object whatToExpect(int index) {
        return null;
    }

    @Override
    void complete(Descriptor seen) {
        Object element = seen.pending;
        if (element != null) {
            // tag::expects-what-is-there[]
            Object now = slots.get(seen.size - 1);
            slots.compareAndSet(seen.size - 1, now, element);
            seen.pending = null;
            // end::expects-what-is-there[]
        }
    }
}
