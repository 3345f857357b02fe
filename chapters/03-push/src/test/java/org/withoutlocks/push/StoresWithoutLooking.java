package org.withoutlocks.push;

import org.withoutlocks.get.Position;

/** Wrong: a late helper overwrites what was set since. */
final class StoresWithoutLooking extends LockFreeVector<Object> {

    StoresWithoutLooking() {
        super(new Object[0]);
    }

    // tag::stores-without-looking[]
    @Override
    void complete(Descriptor<Object> seen) {
        Object element = seen.pending;
        if (element != null) {
            int last = seen.size - 1;
            bucketOf(last).set(Position.offset(last), element);
            seen.pending = null;
        }
    }
    // end::stores-without-looking[]
}
