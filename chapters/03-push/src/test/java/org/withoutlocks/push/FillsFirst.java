package org.withoutlocks.push;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: two threads fill one slot. */
final class FillsFirst {

    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReferenceArray<Object> slots =
            new AtomicReferenceArray<>(8);

    // tag::fills-first[]
    void push(Object element) {
        slots.set(count.get(), element);
        count.incrementAndGet();
    }
    // end::fills-first[]

    Object get(int index) {
        Objects.checkIndex(index, count.get());
        return slots.get(index);
    }
}
