package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Right, too: a head cannot come back without a pop. */
final class AdvancesOnPop extends FreeList {

    AdvancesOnPop(int capacity) {
        super(capacity, new NoBackoff());
    }

    @Override
    public void push(int index) {
        length.incrementAndGet();
        long seen;
        do {
            seen = head.get();
            next.set(index, index(seen));
        } while (!head.compareAndSet(seen, pack(tag(seen), index)));
    }
}
