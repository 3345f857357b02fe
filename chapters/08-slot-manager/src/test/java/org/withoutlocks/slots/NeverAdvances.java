package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: there is a tag, and it stays the same. */
final class NeverAdvances extends FreeList {

    NeverAdvances(int capacity) {
        super(capacity, new NoBackoff());
    }

    @Override
    long pack(int tag, int index) {
        return super.pack(0, index);
    }
}
