package org.withoutlocks.backoff;

import org.withoutlocks.get.Position;

/** Wrong: a CAS that may fail spuriously looks like help. */
final class CompletesWeakly extends AdaptedVector<Object> {

    CompletesWeakly() {
        reserve(8);
    }

    // tag::completes-weakly[]
    @Override
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = seen.pending;
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).weakCompareAndSetRelease(Position.offset(last),
                    seen.expected, cell);
            Descriptor.PENDING.setRelease(seen, null);
        }
    }
    // end::completes-weakly[]
}
