package org.withoutlocks.faster;

import org.withoutlocks.backoff.Backoff;

/** The chapter's vector with another {@link Backoff}. */
public final class TunedVector {

    public static <E> LockFreeVector<E> with(Backoff backoff) {
        return new LockFreeVector<>(backoff, none());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <E> E[] none(E... none) {
        return none;
    }

    private TunedVector() {}
}
