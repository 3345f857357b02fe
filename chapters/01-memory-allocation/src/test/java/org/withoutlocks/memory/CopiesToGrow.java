package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: a write that arrives while the array is copied is lost. */
final class CopiesToGrow<T> {

    /** Runs where a scheduler may stop the thread that copies. */
    private final Runnable pause;

    CopiesToGrow(Runnable pause, T first) {
        this.pause = pause;
        set(0, first);
    }

    // tag::shared[]
    private volatile AtomicReferenceArray<T> slots =
            new AtomicReferenceArray<>(2);

    T get(int index) {
        return slots.get(index);
    }

    void set(int index, T element) {
        slots.set(index, element);
    }
    // end::shared[]

    // tag::grow[]
    void grow() {
        AtomicReferenceArray<T> old = slots;
        var copy = new AtomicReferenceArray<T>(2 * old.length());
        for (int i = 0; i < old.length(); i++) {
            copy.set(i, old.get(i));
        }
        pause.run(); // <1>
        slots = copy;
    }
    // end::grow[]
}
