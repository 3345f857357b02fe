package org.withoutlocks.push;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Right, as long as nothing is ever popped: losers help to count. */
final class HelpsToCount {

    private final AtomicInteger count = new AtomicInteger();
    private final AtomicReferenceArray<Object> slots =
            new AtomicReferenceArray<>(8);

    // tag::helps-to-count[]
    void push(Object element) {
        while (true) {
            int index = count.get();
            boolean won = slots.compareAndSet(index, null, element);
            count.compareAndSet(index, index + 1);
            if (won) {
                return;
            }
        }
    }
    // end::helps-to-count[]

    Object get(int index) {
        Objects.checkIndex(index, count.get());
        return slots.get(index);
    }
}
