package org.withoutlocks.get;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.memory.TwoLevelArray;
import org.withoutlocks.testkit.Indexed;

/** Wrong: near the end of the int range the shifted index overflows. */
final class LocatesBeforeChecking<E> implements Indexed<E> {

    private final TwoLevelArray<E> slots = new TwoLevelArray<>();
    private final int size;

    LocatesBeforeChecking(E[] elements) {
        slots.reserve(elements.length);
        size = elements.length;
        for (int i = 0; i < size; i++) {
            slots.bucket(Position.bucket(i))
                    .set(Position.offset(i),
                            Objects.requireNonNull(elements[i],
                                    "null at " + i));
        }
    }

    // tag::locates-first[]
    @Override
    public E get(int index) {
        AtomicReferenceArray<E> bucket = slots.bucket(Position.bucket(index));
        Objects.checkIndex(index, size);
        return bucket.get(Position.offset(index));
    }
    // end::locates-first[]

    @Override
    public E set(int index, E element) {
        Objects.requireNonNull(element);
        AtomicReferenceArray<E> bucket = slots.bucket(Position.bucket(index));
        Objects.checkIndex(index, size);
        return bucket.getAndSet(Position.offset(index), element);
    }
}
