package org.withoutlocks.push;

import org.withoutlocks.testkit.Pushable;
import org.withoutlocks.testkit.Reservable;

/** This chapter's vector, as the contracts see it. */
record AdaptedVector<E>(LockFreeVector<E> vector)
        implements
            Pushable<E>,
            Reservable {

    @Override
    public void push(E element) {
        vector.push(element);
    }

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
