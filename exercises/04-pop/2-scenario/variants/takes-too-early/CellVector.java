package scenario;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: a pop that loses has killed the cell. */
public class CellVector<E> {

    /** Holds one element, and null once it is popped. */
    private static final class Cell<E> extends AtomicReference<E> {

        private static final long serialVersionUID = 1L;

        Cell(E element) {
            super(element);
        }
    }

    private static final class Descriptor<E> {

        final int size;

        /** What slot size - 1 holds until the write is done. */
        final Cell<E> expected;

        /** What slot size - 1 is to hold, or null once it does. */
        volatile Cell<E> pending;

        Descriptor(int size, Cell<E> expected, Cell<E> pending) {
            this.size = size;
            this.expected = expected;
            this.pending = pending;
        }
    }

    private final AtomicReferenceArray<Cell<E>> slots =
            new AtomicReferenceArray<>(8);
    private final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null, null));

    /** Puts {@code element} at the end. */
    public void push(E element) {
        Cell<E> cell = new Cell<>(element);
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            Descriptor<E> next = new Descriptor<>(seen.size + 1,
                    slots.get(seen.size), cell);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /** Takes the last element off, or returns null if there is none. */
    public E pop() {
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            E element = slots.get(seen.size - 1).getAndSet(null);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(seen.size - 1, null, null))) {
                return element;
            }
        }
    }

    /** Returns the element at {@code index}. */
    public E get(int index) {
        while (true) {
            E element = cellAt(index).get();
            if (element != null) {
                return element;
            }
        }
    }

    /** Puts {@code element} at {@code index}; returns what was there. */
    public E set(int index, E element) {
        while (true) {
            Cell<E> cell = cellAt(index);
            E old = cell.get();
            if (old != null && cell.compareAndSet(old, element)) {
                return old;
            }
        }
    }

    private Cell<E> cellAt(int index) {
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return slots.get(index);
    }

    /** Makes sure that the write of {@code seen} is done. */
    private void complete(Descriptor<E> seen) {
        Cell<E> cell = seen.pending;
        if (cell != null) {
            slots.compareAndSet(seen.size - 1, seen.expected, cell);
            seen.pending = null;
        }
    }
}
