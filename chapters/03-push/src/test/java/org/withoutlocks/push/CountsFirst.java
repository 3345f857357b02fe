package org.withoutlocks.push;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: the count says that an element is there before it is. */
final class CountsFirst {

    // tag::count-and-slots[]
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReferenceArray<Object> slots =
            new AtomicReferenceArray<>(8);
    // end::count-and-slots[]

    // tag::counts-first[]
    void push(Object element) {
        int index = count.getAndIncrement();
        slots.set(index, element);
    }
    // end::counts-first[]

    // tag::get-by-count[]
    Object get(int index) {
        Objects.checkIndex(index, count.get());
        return slots.get(index);
    }
    // end::get-by-count[]
}
