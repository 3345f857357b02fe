package org.withoutlocks.explorer.zoo;

import org.jspecify.annotations.Nullable;

/** A vector whose size and get contradict each other. */
final class WrongVectors {

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

    private WrongVectors() {}
}
