package org.withoutlocks.pop;

import org.withoutlocks.testkit.Poppable;

/** Wrong: what push expects is older than the descriptor. */
final class ExpectsTooEarly extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    ExpectsTooEarly() {
        super(new Object[0]);
        reserve(8);
    }

    @Override
    public void push(Object element) {
        Cell<Object> cell = new Cell<>(element);
        while (true) {
            int size = descriptor.get().size;
            makeRoom(size);
            Cell<Object> expected = slot(size);
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            if (seen.size == size) {
                Descriptor<Object> next =
                        new Descriptor<>(size + 1, expected, cell);
                if (descriptor.compareAndSet(seen, next)) {
                    complete(next);
                    return;
                }
            }
        }
    }
}
