package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;

/** Wrong: a slot that was popped is not null. */
final class ExpectsNull extends ValueVector {

    // tag::expects-null[]
    @Override
    @Nullable
    Object whatToExpect(int index) {
        return null;
    }
    // end::expects-null[]
}
