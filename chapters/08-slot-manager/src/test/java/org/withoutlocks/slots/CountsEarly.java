package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: an index is counted as taken before it is. */
final class CountsEarly extends FreeList {

    CountsEarly(int capacity) {
        super(capacity, new NoBackoff());
    }

    @Override
    public int pop() {
        while (true) {
            long seen = head.get();
            int first = index(seen);
            if (first == NONE) {
                return NONE;
            }
            length.decrementAndGet();
            if (head.compareAndSet(seen,
                    pack(tag(seen) + 1, next.get(first)))) {
                return first;
            }
            length.incrementAndGet();
        }
    }
}
