package org.withoutlocks.get;

import org.withoutlocks.testkit.Indexed;
import org.withoutlocks.testkit.Reservable;

/** This chapter's vector, as the contracts see it. */
record AdaptedVector<E>(LockFreeVector<E> vector)
        implements
            Indexed<E>,
            Reservable {

    @Override
    public E get(int index) {
        return vector.get(index);
    }

    @Override
    public E set(int index, E element) {
        return vector.set(index, element);
    }

    @Override
    public void reserve(int capacity) {
        vector.reserve(capacity);
    }

    @Override
    public int capacity() {
        return vector.capacity();
    }
}
