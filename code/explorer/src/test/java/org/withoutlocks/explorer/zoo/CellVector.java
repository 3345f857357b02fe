package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The vector with a fresh cell for each push. */
class CellVector {

    static final Object DEAD = new Object();

    static final class Cell extends AtomicReference<Object> {

        private static final long serialVersionUID = 1L;

        Cell(Object value) {
            super(value);
        }
    }

    static final class Descriptor {
        final int size;
        final @Nullable Cell expected;
        final @Nullable Cell cell;
        volatile boolean done;

        Descriptor(int size, @Nullable Cell expected,
                @Nullable Cell cell) {
            this.size = size;
            this.expected = expected;
            this.cell = cell;
        }
    }

    final AtomicReferenceArray<@Nullable Cell> slots =
            new AtomicReferenceArray<>(6);

    final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, null, null));

    void push(Object value) {
        Cell cell = new Cell(value);
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            Descriptor next = new Descriptor(seen.size + 1,
                    slots.get(seen.size), cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    @Nullable
    Object pop() {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            Cell cell = slots.get(seen.size - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size - 1, null, null))) {
                return cell.getAndSet(DEAD);
            }
        }
    }

    Object get(int index) {
        while (true) {
            Cell cell = cell(index);
            Object value = cell.get();
            if (value != DEAD) {
                return value;
            }
        }
    }

    Object set(int index, Object value) {
        while (true) {
            Cell cell = cell(index);
            Object old = cell.get();
            if (old != DEAD && cell.compareAndSet(old, value)) {
                return old;
            }
        }
    }

    int size() {
        return descriptor.get().size;
    }

    Cell cell(int index) {
        Descriptor seen = descriptor.get();
        if (index < 0 || index >= seen.size) {
            throw new IndexOutOfBoundsException(index);
        }
        complete(seen);
        return slots.get(index);
    }

    void complete(Descriptor pending) {
        if (pending.cell != null && !pending.done) {
            slots.compareAndSet(pending.size - 1, pending.expected,
                    pending.cell);
            pending.done = true;
        }
    }
}
