package org.withoutlocks.primer;

import java.util.concurrent.atomic.AtomicInteger;

/** A counter that loses nothing and locks nothing. */
public final class CasCounter {

    // tag::cas-counter[]
    private final AtomicInteger count = new AtomicInteger();

    public int increment() {
        while (true) {
            int seen = count.get(); // <1>
            int next = seen + 1;
            // Linearization point, if it succeeds.
            if (count.compareAndSet(seen, next)) { // <2>
                return next;
            }
        }
    }
    // end::cas-counter[]

    AtomicInteger word() {
        return count;
    }
}
