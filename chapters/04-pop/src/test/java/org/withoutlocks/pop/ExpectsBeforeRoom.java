package org.withoutlocks.pop;

import org.withoutlocks.testkit.Poppable;

/** Wrong: the slot that a push reads may lie in a bucket that is not there. */
final class ExpectsBeforeRoom extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    ExpectsBeforeRoom() {
        super(new Object[0]);
    }

    @Override
    public void push(Object element) {
        Cell<Object> cell = new Cell<>(element);
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            Cell<Object> expected = slot(seen.size);
            complete(seen);
            makeRoom(seen.size);
            Descriptor<Object> next =
                    new Descriptor<>(seen.size + 1, expected, cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
}
