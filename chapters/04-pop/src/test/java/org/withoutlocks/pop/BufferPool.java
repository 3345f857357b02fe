package org.withoutlocks.pop;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Wrong: a buffer comes back to the top with another one below it. */
final class BufferPool {

    // tag::buffer[]
    /** Its bytes do not matter here; the link does. */
    static final class Buffer {
        private @Nullable Buffer below;
    }
    // end::buffer[]

    // tag::pool[]
    private final AtomicReference<@Nullable Buffer> top =
            new AtomicReference<>();

    public @Nullable Buffer take() {
        while (true) {
            Buffer seen = top.get();
            if (seen == null) {
                return null;
            }
            Buffer below = seen.below;
            if (top.compareAndSet(seen, below)) {
                return seen;
            }
        }
    }

    public void giveBack(Buffer buffer) {
        while (true) {
            Buffer seen = top.get();
            buffer.below = seen;
            if (top.compareAndSet(seen, buffer)) {
                return;
            }
        }
    }
    // end::pool[]
}
