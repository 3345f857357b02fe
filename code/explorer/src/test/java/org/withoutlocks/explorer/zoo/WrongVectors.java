package org.withoutlocks.explorer.zoo;

import org.jspecify.annotations.Nullable;

/** Vectors whose size and get contradict each other. */
final class WrongVectors {

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
