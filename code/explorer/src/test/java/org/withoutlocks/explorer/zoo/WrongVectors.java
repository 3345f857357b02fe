package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** The other vectors that went wrong; the first is {@link PaperVector}. */
final class WrongVectors {

    /** Wrong: push expects null, but pop leaves the old value in the slot. */
    static final class ExpectingNull extends PaperVector {

        @Override
        @Nullable
        Object expected(int index) {
            return null;
        }
    }

    /** Wrong: pop clears the slot, and so null comes back. */
    static final class ClearingToNull extends PaperVector {

        @Override
        @Nullable
        Object expected(int index) {
            return null;
        }

        @Override
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
                    slots.set(seen.size() - 1, null);
                    return value;
                }
            }
        }
    }

    /** Wrong: a helper clears the pending write of a newer descriptor. */
    static final class ClearingTheWrongPending {

        private static final class Header {
            private final int size;
            private volatile @Nullable Cell pending;

            private Header(int size, @Nullable Cell pending) {
                this.size = size;
                this.pending = pending;
            }
        }

        /** Fresh for each push, so that this is the only flaw. */
        private record Cell(Object value, @Nullable Cell expected) {}

        private final AtomicReferenceArray<@Nullable Cell> slots =
                new AtomicReferenceArray<>(6);

        private final AtomicReference<Header> descriptor =
                new AtomicReference<>(new Header(0, null));

        void push(Object value) {
            while (true) {
                Header seen = descriptor.get();
                complete(seen);
                Header next = new Header(seen.size + 1,
                        new Cell(value, slots.get(seen.size)));
                if (descriptor.compareAndSet(seen, next)) {
                    complete(next);
                    return;
                }
            }
        }

        @Nullable
        Object pop() {
            while (true) {
                Header seen = descriptor.get();
                complete(seen);
                if (seen.size == 0) {
                    return null;
                }
                Cell cell = slots.get(seen.size - 1);
                if (descriptor.compareAndSet(seen,
                        new Header(seen.size - 1, null))) {
                    return cell == null ? null : cell.value;
                }
            }
        }

        int size() {
            return descriptor.get().size;
        }

        private void complete(Header seen) {
            Cell cell = seen.pending;
            if (cell != null) {
                slots.compareAndSet(seen.size - 1, cell.expected, cell);
                descriptor.get().pending = null;
            }
        }
    }

    /** Wrong: set writes a slot that a pop may have read already. */
    static final class SettingTheRawSlot extends PaperVector {}

    /** Wrong: get sees a value that size says is not there yet. */
    static final class SizeMinusPending extends PaperVector {

        @Override
        @Nullable
        Object get(int index) {
            if (index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            return slots.get(index);
        }

        @Override
        int size() {
            Descriptor seen = descriptor.get();
            Write write = seen.pending();
            return write == null || write.done ? seen.size()
                    : seen.size() - 1;
        }
    }

    /** Wrong: get does not help, and size counts what is not there yet. */
    static final class SizeWithoutHelp extends PaperVector {

        @Override
        @Nullable
        Object get(int index) {
            if (index >= size()) {
                throw new IndexOutOfBoundsException(index);
            }
            return slots.get(index);
        }
    }

    /** Wrong: get helps, but size does not know that it did. */
    static final class SizeMinusPendingWithHelp extends PaperVector {

        @Override
        int size() {
            Descriptor seen = descriptor.get();
            Write write = seen.pending();
            return write == null || write.done ? seen.size()
                    : seen.size() - 1;
        }
    }

    private WrongVectors() {}
}
