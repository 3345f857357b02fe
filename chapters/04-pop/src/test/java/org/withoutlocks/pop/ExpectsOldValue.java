package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;

/** Wrong: the value that was seen may come back, as in the paper. */
public final class ExpectsOldValue extends ValueVector {

    // tag::expects-old-value[]
    @Override
    @Nullable
    Object whatToExpect(int index) {
        return slots.get(index);
    }
    // end::expects-old-value[]
}
