package org.withoutlocks.size;

import org.withoutlocks.testkit.Sized;

/** Wrong: get has completed what size does not count yet. */
final class SubtractsPending extends LockFreeVector<Object>
        implements
            Sized<Object> {

    SubtractsPending() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::subtracts-pending[]
    @Override
    public int size() {
        Descriptor<Object> seen = descriptor.get();
        return seen.pending == null ? seen.size : seen.size - 1;
    }
    // end::subtracts-pending[]
}
