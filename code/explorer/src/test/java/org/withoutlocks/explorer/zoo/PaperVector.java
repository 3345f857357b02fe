package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Wrong: as in the paper, a pending write expects the value it saw, and a value
 * may come back.
 */
final class PaperVector {

    private record Descriptor(int size, @Nullable Write pending) {}

    private static final class Write {
        private final int index;
        private final @Nullable Object expected;
        private final Object value;
        private volatile boolean done;

        private Write(int index, @Nullable Object expected, Object value) {
            this.index = index;
            this.expected = expected;
            this.value = value;
        }
    }

    private final AtomicReferenceArray<@Nullable Object> slots =
            new AtomicReferenceArray<>(4);

    private final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, null));

    void push(Object value) {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen.pending());
            Write write = new Write(seen.size(), slots.get(seen.size()), value);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size() + 1, write))) {
                complete(write);
                return;
            }
        }
    }

    @Nullable
    Object pop() {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen.pending());
            if (seen.size() == 0) {
                return null;
            }
            Object value = slots.get(seen.size() - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size() - 1, null))) {
                return value;
            }
        }
    }

    private void complete(@Nullable Write write) {
        if (write != null && !write.done) {
            slots.compareAndSet(write.index, write.expected, write.value);
            write.done = true;
        }
    }
}
