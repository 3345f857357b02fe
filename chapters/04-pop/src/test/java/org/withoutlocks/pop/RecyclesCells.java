package org.withoutlocks.pop;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.testkit.Poppable;

/** Wrong: a dead cell that is used again is not a fresh one. */
final class RecyclesCells extends LockFreeVector<Object>
        implements
            Poppable<Object> {

    // tag::cells[]
    /** Enough for one element: while it lives, the other cell is dead. */
    private final List<Cell<Object>> cells =
            List.of(new Cell<>("none"), new Cell<>("none"));
    private final AtomicInteger pushes = new AtomicInteger();
    // end::cells[]

    RecyclesCells() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::recycles-cells[]
    @Override
    public void push(Object element) {
        Cell<Object> cell = cells.get(pushes.getAndIncrement() % 2);
        cell.set(element);
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            Descriptor<Object> next = new Descriptor<>(seen.size + 1,
                    slot(seen.size), cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
    // end::recycles-cells[]
}
