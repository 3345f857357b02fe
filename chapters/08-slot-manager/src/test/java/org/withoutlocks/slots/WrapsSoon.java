package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: a tag of two bits comes back after four changes. */
final class WrapsSoon extends FreeList {

    WrapsSoon(int capacity) {
        super(capacity, new NoBackoff());
    }

    // tag::wraps-soon[]
    @Override
    long pack(int tag, int index) {
        return super.pack(tag & 3, index);
    }
    // end::wraps-soon[]
}
