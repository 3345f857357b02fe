package org.withoutlocks.pop;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: each cell keeps the one before it, though nobody needs it. */
final class ChainsCells extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    ChainsCells() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::chains-cells[]
    private static final class LinkedCell extends Cell<Object> {
        private static final long serialVersionUID = 1L;

        final @Nullable Cell<Object> expected;

        LinkedCell(Object element, @Nullable Cell<Object> expected) {
            super(element);
            this.expected = expected;
        }
    }
    // end::chains-cells[]

    @Override
    public void push(Object element) {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            LinkedCell cell = new LinkedCell(element, slot(seen.size));
            Descriptor<Object> next =
                    new Descriptor<>(seen.size + 1, cell.expected, cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
}
