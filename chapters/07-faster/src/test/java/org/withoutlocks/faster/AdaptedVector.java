package org.withoutlocks.faster;

import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.testkit.Reservable;
import org.withoutlocks.testkit.Sized;

/** This chapter's vector, as the contracts see it. */
public class AdaptedVector<E> extends LockFreeVector<E>
        implements
            Sized<E>,
            Reservable {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public AdaptedVector(E... elements) {
        this(new Backoff(), elements);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public AdaptedVector(Backoff backoff, E... elements) {
        super(backoff, elements);
    }
}
