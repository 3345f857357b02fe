package org.withoutlocks.push;

import org.withoutlocks.get.Position;

/** Wrong: the current descriptor may be a newer one. */
final class ClearsCurrentPending extends LockFreeVector<Object> {

    ClearsCurrentPending() {
        super(new Object[0]);
    }

    // tag::clears-current[]
    @Override
    void complete(Descriptor<Object> seen) {
        Object element = seen.pending;
        if (element != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), null, element);
            descriptor.get().pending = null;
        }
    }
    // end::clears-current[]
}
