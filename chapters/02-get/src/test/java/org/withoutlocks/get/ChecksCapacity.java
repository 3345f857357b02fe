package org.withoutlocks.get;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.testkit.Indexed;

/** Wrong: a slot without an element is not out of bounds. */
final class ChecksCapacity<E> implements Indexed<E> {

    private final AtomicReferenceArray<E> slots = new AtomicReferenceArray<>(8);

    ChecksCapacity(E[] elements) {
        for (int i = 0; i < elements.length; i++) {
            slots.set(i, Objects.requireNonNull(elements[i], "null at " + i));
        }
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, slots.length());
        return slots.get(index);
    }

    @Override
    public E set(int index, E element) {
        Objects.requireNonNull(element);
        Objects.checkIndex(index, slots.length());
        return slots.getAndSet(index, element);
    }
}
