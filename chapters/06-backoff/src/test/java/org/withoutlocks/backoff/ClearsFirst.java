package org.withoutlocks.backoff;

import org.withoutlocks.get.Position;

/** Wrong: who reads that nothing is pending finds the slot unwritten. */
public class ClearsFirst extends LockFreeVector<Object> {

    public ClearsFirst(Object... elements) {
        super(new Backoff(), elements);
    }

    @Override
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = seen.pending;
        if (cell != null) {
            Descriptor.PENDING.setRelease(seen, null);
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), seen.expected,
                    cell);
        }
    }
}
