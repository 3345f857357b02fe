package org.withoutlocks.size;

import org.withoutlocks.testkit.Reservable;
import org.withoutlocks.testkit.Sized;

/** This chapter's vector, as the contracts see it. */
final class AdaptedVector<E> extends LockFreeVector<E>
        implements
            Sized<E>,
            Reservable {

    @SafeVarargs
    @SuppressWarnings("varargs")
    AdaptedVector(E... elements) {
        super(elements);
    }
}
