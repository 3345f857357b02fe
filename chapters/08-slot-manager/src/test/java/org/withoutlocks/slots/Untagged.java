package org.withoutlocks.slots;

import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.backoff.NoBackoff;

/** Wrong: the first index may be first again, with another one after it. */
final class Untagged extends FreeList {

    private final AtomicInteger first = new AtomicInteger();

    Untagged(int capacity) {
        super(capacity, new NoBackoff());
    }

    // tag::untagged[]
    @Override
    public int pop() {
        while (true) {
            int seen = first.get();
            if (seen == NONE) {
                return NONE;
            }
            if (first.compareAndSet(seen, next.get(seen))) {
                return seen;
            }
        }
    }

    @Override
    public void push(int index) {
        int seen;
        do {
            seen = first.get();
            next.set(index, seen);
        } while (!first.compareAndSet(seen, index));
    }
    // end::untagged[]
}
