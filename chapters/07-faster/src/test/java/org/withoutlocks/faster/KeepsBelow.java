package org.withoutlocks.faster;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.NoBackoff;

/** Wrong: each dead node keeps the one below it, and that the next. */
final class KeepsBelow extends AdaptedVector<Object> {

    KeepsBelow() {
        super(new NoBackoff());
    }

    // tag::keeps-below[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Node<Object> seen = top.get();
            if (seen.size == 0) {
                return null;
            }
            if (top.compareAndSet(seen, seen.below)) {
                return seen.getAndSet(null);
            }
        }
    }
    // end::keeps-below[]
}
