package org.withoutlocks.pop;

import org.withoutlocks.testkit.Poppable;

/** Right: while a descriptor reigns, the slot behind the end is still. */
final class ExpectsBeforeHelping extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    ExpectsBeforeHelping() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public void push(Object element) {
        Cell<Object> cell = new Cell<>(element);
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            makeRoom(seen.size);
            Cell<Object> expected = slot(seen.size);
            complete(seen);
            Descriptor<Object> next =
                    new Descriptor<>(seen.size + 1, expected, cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
}
