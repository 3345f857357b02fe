package org.withoutlocks.pop;

import org.withoutlocks.testkit.Poppable;
import org.withoutlocks.testkit.Reservable;

/** This chapter's vector, as the contracts see it. */
final class AdaptedVector<E> extends LockFreeVector<E>
        implements
            Poppable<E>,
            Reservable {

    @SafeVarargs
    @SuppressWarnings("varargs")
    AdaptedVector(E... elements) {
        super(elements);
    }
}
