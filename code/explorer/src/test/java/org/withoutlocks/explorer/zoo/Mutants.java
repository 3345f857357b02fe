package org.withoutlocks.explorer.zoo;

import org.jspecify.annotations.Nullable;

/** {@link CellVector} with one mistake each. */
final class Mutants {

    /** Wrong: a pop that loses the race has killed the cell. */
    static final class TakingTooEarly extends CellVector {

        @Override
        @Nullable
        Object pop() {
            while (true) {
                Descriptor seen = descriptor.get();
                complete(seen);
                if (seen.size == 0) {
                    return null;
                }
                Object value = slots.get(seen.size - 1).getAndSet(DEAD);
                if (descriptor.compareAndSet(seen,
                        new Descriptor(seen.size - 1, null, null))) {
                    return value;
                }
            }
        }
    }

    /** Wrong: get looks at a slot that its push has not reached yet. */
    static final class GettingWithoutHelp extends CellVector {

        @Override
        Object get(int index) {
            while (true) {
                if (index >= descriptor.get().size) {
                    throw new IndexOutOfBoundsException(index);
                }
                Object value = slots.get(index).get();
                if (value != DEAD) {
                    return value;
                }
            }
        }
    }

    /** Wrong: a late helper stores a cell that is long gone. */
    static final class StoringWithoutLooking extends CellVector {

        @Override
        void complete(Descriptor pending) {
            if (pending.cell != null && !pending.done) {
                slots.set(pending.size - 1, pending.cell);
                pending.done = true;
            }
        }
    }

    /** Wrong: pop looks at a slot that its push has not reached yet. */
    static final class PoppingWithoutHelp extends CellVector {

        @Override
        @Nullable
        Object pop() {
            while (true) {
                Descriptor seen = descriptor.get();
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
    }

    /** Wrong: what push expects is older than the descriptor. */
    static final class ExpectingTooEarly extends CellVector {

        @Override
        void push(Object value) {
            Cell cell = new Cell(value);
            while (true) {
                int size = descriptor.get().size;
                Cell expected = slots.get(size);
                Descriptor seen = descriptor.get();
                complete(seen);
                if (seen.size == size) {
                    Descriptor next =
                            new Descriptor(size + 1, expected, cell);
                    if (descriptor.compareAndSet(seen, next)) {
                        complete(next);
                        return;
                    }
                }
            }
        }
    }

    /** Right: the slot beyond the end does not change in a reign. */
    static final class ExpectingBeforeHelping extends CellVector {

        @Override
        void push(Object value) {
            Cell cell = new Cell(value);
            while (true) {
                Descriptor seen = descriptor.get();
                Cell expected = slots.get(seen.size);
                complete(seen);
                Descriptor next =
                        new Descriptor(seen.size + 1, expected, cell);
                if (descriptor.compareAndSet(seen, next)) {
                    complete(next);
                    return;
                }
            }
        }
    }

    /** Wrong: a null that was pushed looks like a cell that was popped. */
    static final class NullIsDead extends CellVector {

        @Override
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
                    return cell.getAndSet(null);
                }
            }
        }

        @Override
        Object get(int index) {
            while (true) {
                Object value = cell(index).get();
                if (value != null) {
                    return value;
                }
            }
        }
    }

    private Mutants() {}
}
