package org.withoutlocks.backoff;

import java.util.Objects;

/** Wrong: it waits for the owner of a write, however long it takes. */
final class WaitsPolitely extends AdaptedVector<Object> {

    // tag::waits-politely[]
    @Override
    void complete(Descriptor<Object> seen) {
        for (int rounds = 1; seen.pending != null; rounds++) {
            backoff.after(rounds);
        }
    }
    // end::waits-politely[]

    @Override
    public void push(Object element) {
        Cell<Object> cell = new Cell<>(Objects.requireNonNull(element));
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            Descriptor<Object> next = new Descriptor<>(seen.size + 1,
                    slot(seen.size), cell);
            if (descriptor.compareAndSet(seen, next)) {
                super.complete(next);
                return;
            }
        }
    }
}
