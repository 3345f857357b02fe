package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Wrong: as in the paper, a pending write expects the value it saw, and a value
 * may come back.
 */
class PaperVector {

    record Descriptor(int size, @Nullable Write pending) {}

    static final class Write {
        final int index;
        final @Nullable Object expected;
        final Object value;
        volatile boolean done;

        Write(int index, @Nullable Object expected, Object value) {
            this.index = index;
            this.expected = expected;
            this.value = value;
        }
    }

    final AtomicReferenceArray<@Nullable Object> slots =
            new AtomicReferenceArray<>(6);

    final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, null));

    void push(Object value) {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen.pending());
            Write write = new Write(seen.size(),
                    slots.get(seen.size()), value);
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

    @Nullable
    Object get(int index) {
        Descriptor seen = descriptor.get();
        if (index >= seen.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        complete(seen.pending());
        return slots.get(index);
    }

    @Nullable
    Object set(int index, Object value) {
        Descriptor seen = descriptor.get();
        if (index >= seen.size()) {
            throw new IndexOutOfBoundsException(index);
        }
        complete(seen.pending());
        return slots.getAndSet(index, value);
    }

    int size() {
        return descriptor.get().size();
    }

    void complete(@Nullable Write write) {
        if (write != null && !write.done) {
            slots.compareAndSet(write.index, write.expected, write.value);
            write.done = true;
        }
    }
}
