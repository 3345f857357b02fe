package org.withoutlocks.get;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: two calls of set may both return the same old element. */
final class ReadsThenWrites<E> {

    /** Runs where a scheduler may stop the thread that sets. */
    private final Runnable pause;

    // tag::slots[]
    private final AtomicReferenceArray<E> slots;
    // end::slots[]

    ReadsThenWrites(Runnable pause, E[] elements) {
        this.pause = pause;
        slots = new AtomicReferenceArray<>(elements);
    }

    // tag::reads-then-writes[]
    E set(int index, E element) {
        E old = slots.get(index);
        pause.run(); // <1>
        slots.set(index, element);
        return old;
    }
    // end::reads-then-writes[]
}
