package org.withoutlocks.backoff;

import org.withoutlocks.get.Position;

/** Wrong: who reads that nothing is pending may find the slot unwritten. */
public final class ClearsPlainly extends LockFreeVector<Object> {

    public ClearsPlainly(Object... elements) {
        super(new Backoff(), elements);
    }

    @Override
    void complete(Descriptor<Object> seen) {
        Cell<Object> cell = seen.pending;
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), seen.expected,
                    cell);
            Descriptor.PENDING.set(seen, null);
        }
    }
}
