package org.withoutlocks.primer;

import java.util.concurrent.atomic.AtomicReference;

/** A counter that loses nothing and locks nothing. */
public final class CasCounter {

    // tag::cas-counter[]
    private final AtomicReference<Integer> count = new AtomicReference<>(0);

    public int increment() {
        while (true) {
            Integer seen = count.get(); // <1>
            Integer next = seen + 1;
            if (count.compareAndSet(seen, next)) { // <2>
                return next;
            }
        }
    }
    // end::cas-counter[]

    AtomicReference<Integer> reference() {
        return count;
    }
}
