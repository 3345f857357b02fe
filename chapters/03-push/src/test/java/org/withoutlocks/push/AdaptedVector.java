package org.withoutlocks.push;

import org.withoutlocks.testkit.Pushable;
import org.withoutlocks.testkit.Reservable;

/** This chapter's vector, as the contracts see it. */
final class AdaptedVector<E> extends LockFreeVector<E>
        implements
            Pushable<E>,
            Reservable {

    @SafeVarargs
    @SuppressWarnings("varargs")
    AdaptedVector(E... elements) {
        super(elements);
    }
}
