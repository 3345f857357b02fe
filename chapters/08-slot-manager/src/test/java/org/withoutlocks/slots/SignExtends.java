package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: a negative index has ones in the upper half as well. */
final class SignExtends extends FreeList {

    SignExtends(int capacity) {
        super(capacity, new NoBackoff());
    }

    // tag::sign-extends[]
    @Override
    long pack(int tag, int index) {
        long upper = (long) tag << 32;
        return upper | index;
    }
    // end::sign-extends[]
}
