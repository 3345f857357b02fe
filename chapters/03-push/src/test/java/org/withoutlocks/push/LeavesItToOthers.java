package org.withoutlocks.push;

/** Right, and a burden to others: it leaves its own write pending. */
final class LeavesItToOthers extends LockFreeVector<Object> {

    LeavesItToOthers() {
        super(new Object[0]);
    }

    @Override
    public void push(Object element) {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(seen.size + 1, element))) {
                return;
            }
        }
    }
}
