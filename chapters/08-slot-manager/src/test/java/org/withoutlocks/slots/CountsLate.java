package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: an index may be taken before it is counted as free. */
final class CountsLate extends FreeList {

    CountsLate(int capacity) {
        super(capacity, new NoBackoff());
    }

    // tag::counts-late[]
    @Override
    public void push(int index) {
        long seen;
        do {
            seen = head.get();
            next.set(index, index(seen));
        } while (!head.compareAndSet(seen, pack(tag(seen) + 1, index)));
        length.incrementAndGet();
    }
    // end::counts-late[]
}
