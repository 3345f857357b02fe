package org.withoutlocks.faster;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.NoBackoff;

/** Wrong: a pop that fails has cut the stack. */
final class CutsTooEarly extends AdaptedVector<Object> {

    CutsTooEarly() {
        super(new NoBackoff());
        reserve(8);
    }

    // tag::cuts-too-early[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Node<Object> seen = top.get();
            if (seen.size == 0) {
                return null;
            }
            Node<Object> below = seen.below;
            seen.below = null;
            if (top.compareAndSet(seen, below)) {
                return seen.getAndSet(null);
            }
        }
    }
    // end::cuts-too-early[]
}
