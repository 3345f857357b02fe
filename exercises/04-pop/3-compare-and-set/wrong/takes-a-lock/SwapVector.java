package compareandset;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Chapter 4's vector, with one array of eight slots. Null is not an element,
 * and in a cell it means that the cell is dead.
 */
public class SwapVector<E> {

    /** Holds one element, and null once it is popped. */
    static final class Cell<E> extends AtomicReference<E> {

        private static final long serialVersionUID = 1L;

        Cell(E element) {
            super(element);
        }
    }

    static final class Descriptor<E> {

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

    final AtomicReferenceArray<Cell<E>> slots =
            new AtomicReferenceArray<>(8);
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null, null));

    /** Puts {@code element} at the end. */
    public synchronized void push(E element) {
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
    public synchronized E pop() {
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            Cell<E> cell = slots.get(seen.size - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(seen.size - 1, null, null))) {
                return cell.getAndSet(null);
            }
        }
    }

    /** Returns the element at {@code index}. */
    public synchronized E get(int index) {
        while (true) {
            E element = cellAt(index).get();
            if (element != null) {
                return element;
            }
        }
    }

    /** Puts {@code element} at {@code index}; returns what was there. */
    public synchronized E set(int index, E element) {
        while (true) {
            Cell<E> cell = cellAt(index);
            E old = cell.get();
            if (old != null && cell.compareAndSet(old, element)) {
                return old;
            }
        }
    }

    /**
     * If the element at {@code index} is {@code expected}, the same object,
     * puts {@code replacement} there and returns true; if it is another,
     * changes nothing and returns false.
     *
     * @throws IndexOutOfBoundsException if there is nothing at index
     */
    public synchronized boolean compareAndSet(int index, E expected,
            E replacement) {
        Objects.requireNonNull(expected, "null is not an element");
        Objects.requireNonNull(replacement, "null is not an element");
        while (true) {
            Cell<E> cell = cellAt(index);
            E found = cell.get();
            if (found == expected) {
                if (cell.compareAndSet(expected, replacement)) {
                    return true;
                }
            } else if (found != null) {
                return false;
            }
        }
    }

    /** Returns the cell at {@code index}, which may be popped meanwhile. */
    Cell<E> cellAt(int index) {
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return slots.get(index);
    }

    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        Cell<E> cell = seen.pending;
        if (cell != null) {
            slots.compareAndSet(seen.size - 1, seen.expected, cell);
            seen.pending = null;
        }
    }
}
