package org.withoutlocks.size;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.get.Position;
import org.withoutlocks.memory.PaddedReference;
import org.withoutlocks.memory.TwoLevelArray;

// tag::size-class[]
/**
 * A vector that any number of threads may push to, pop from, read, overwrite
 * and count. Null is not an element.
 *
 * <p>Size and pending write are one object, the descriptor, and a push or pop
 * is one compare-and-set of it. Whoever meets a pending write completes it:
 * helping, as in Dechev, Pirkelbauer and Stroustrup, "Lock-free Dynamically
 * Resizable Arrays", 2006. Each push brings a fresh cell for its element, which
 * keeps what a write expects from coming back.
 *
 * <p>All operations are lock-free. What a thread does before a {@code push} or
 * {@code set} happens before what another does after it was given the element
 * by {@code get}, {@code set}, {@code pop} or an iterator. A popped element is
 * not kept alive by the vector once {@code pop} has returned.
 *
 * <p>Iterators are weakly consistent: they may be used while other threads
 * change the vector, see some of those changes and not others, and never throw
 * {@link java.util.ConcurrentModificationException}.
 */
public class LockFreeVector<E> implements Iterable<E> {

    /**
     * Invariants: a slot goes from null to a cell and from cell to cell, and
     * none of these comes twice; slots below size − 1 hold cells of elements;
     * slot size − 1 does too, unless its write is pending; slots from size on
     * hold null or a cell that was popped.
     */
    private final TwoLevelArray<Cell<E>> slots = new TwoLevelArray<>();

    /**
     * Invariants: no descriptor comes twice; it is replaced only when its write
     * is done.
     */
    final PaddedReference<Descriptor<E>> descriptor;
    // end::size-class[]

    // tag::cell[]
    /**
     * Holds one element, and null once it is popped. Invariants: it is in at
     * most one slot, once; null stays null, and comes only after a pop has
     * lowered the size that counted the cell.
     */
    static class Cell<E> extends AtomicReference<@Nullable E> {

        private static final long serialVersionUID = 1L;

        Cell(E element) {
            super(element);
        }
    }
    // end::cell[]

    // tag::descriptor-cell[]
    /** How many elements there are, and a write that may be pending. */
    static final class Descriptor<E> {

        final int size;

        /** What slot size − 1 holds until the write is done. */
        final @Nullable Cell<E> expected;

        /**
         * What slot size − 1 is to hold, or null once it does. Invariant: it
         * goes to null once.
         */
        volatile @Nullable Cell<E> pending;

        Descriptor(int size, @Nullable Cell<E> expected,
                @Nullable Cell<E> pending) {
            this.size = size;
            this.expected = expected;
            this.pending = pending;
        }
    }
    // end::descriptor-cell[]

    // tag::of[]
    /**
     * Returns a vector that holds a copy of {@code elements}, in order.
     *
     * @throws NullPointerException if an element is null; the message names
     *         its index
     * @throws IllegalArgumentException if there are more than
     *         {@link TwoLevelArray#MAX_CAPACITY}
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> LockFreeVector<E> of(E... elements) {
        return new LockFreeVector<>(elements);
    }
    // end::of[]

    // tag::fill-cells[]
    LockFreeVector(E[] elements) {
        int size = elements.length;
        slots.reserve(size);
        for (int i = 0; i < size; i++) {
            E element = Objects.requireNonNull(elements[i], "null at " + i);
            bucketOf(i).set(Position.offset(i), new Cell<>(element));
        }
        descriptor = new PaddedReference<>(new Descriptor<>(size, null, null));
    }
    // end::fill-cells[]

    // tag::push-cell[]
    /**
     * Puts {@code element} at the end.
     *
     * @throws NullPointerException if the element is null
     * @throws IllegalStateException if the vector holds
     *         {@link TwoLevelArray#MAX_CAPACITY} elements
     * @throws OutOfMemoryError if there is no room; the elements are then what
     *         they would be without this call
     */
    public void push(E element) {
        Objects.requireNonNull(element, "null is not an element");
        Cell<E> cell = new Cell<>(element);
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            Descriptor<E> next = new Descriptor<>(seen.size + 1,
                    slot(seen.size), cell);
            // Linearization point, if it succeeds.
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
    // end::push-cell[]

    // tag::pop[]
    /**
     * Takes the last element off and returns it, or returns null if there is
     * none.
     *
     * @throws OutOfMemoryError if there is no memory for a descriptor; the
     *         elements are then what they would be without this call
     */
    public @Nullable E pop() {
        while (true) {
            // Linearization point, if the size is 0.
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            int last = seen.size - 1;
            Cell<E> cell = slot(last);
            // Linearization point, if it succeeds.
            if (descriptor.compareAndSet(seen,
                    new Descriptor<>(last, null, null))) {
                return cell.getAndSet(null);
            }
        }
    }
    // end::pop[]

    // tag::complete-cell[]
    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        Cell<E> cell = seen.pending;
        if (cell != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), seen.expected,
                    cell);
            seen.pending = null;
        }
    }
    // end::complete-cell[]

    // tag::make-room[]
    /** Makes sure that there is a slot for {@code index}. */
    void makeRoom(int index) {
        if (index == TwoLevelArray.MAX_CAPACITY) {
            throw new IllegalStateException(
                    "full: a vector holds at most " + index + " elements");
        }
        slots.allocate(Position.bucket(index));
    }
    // end::make-room[]

    // tag::get-cell[]
    /**
     * Returns the element at {@code index}.
     *
     * @throws IndexOutOfBoundsException if there is none; the message names
     *         index and size
     */
    public E get(int index) {
        while (true) {
            // Linearization point: this read of the element, if no pop's CAS
            // has taken the cell by then; else just before that CAS.
            E element = cellAt(index).get();
            if (element != null) {
                return element;
            }
        }
    }
    // end::get-cell[]

    // tag::set-cell[]
    /**
     * Puts {@code element} at {@code index} and returns what was there.
     *
     * @throws NullPointerException if the element is null
     * @throws IndexOutOfBoundsException if there is nothing at index; the
     *         message names index and size
     */
    public E set(int index, E element) {
        Objects.requireNonNull(element, "null is not an element");
        while (true) {
            Cell<E> cell = cellAt(index);
            E old = cell.get();
            // Linearization point: this CAS, if no pop's CAS has taken the
            // cell by then; else just before that one.
            if (old != null && cell.compareAndSet(old, element)) {
                return old;
            }
        }
    }
    // end::set-cell[]

    // tag::cell-at[]
    /** Returns the cell at {@code index}, which may be popped meanwhile. */
    Cell<E> cellAt(int index) {
        // Linearization point of the caller, if the index is out of bounds.
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return slot(index);
    }
    // end::cell-at[]

    // tag::size[]
    /** Returns how many elements there are at one instant during the call. */
    public int size() {
        // Linearization point.
        return descriptor.get().size;
    }

    /** Says whether there is none, at one instant during the call. */
    public boolean isEmpty() {
        return size() == 0;
    }
    // end::size[]

    // tag::iterator[]
    /**
     * Returns an iterator, for use by one thread, over the indices that are in
     * range now, in order. Each element is the one at its index at an instant
     * before it is returned; one that stays there all the while is returned
     * exactly once. If the vector has become shorter when the iterator gets
     * there, it ends. It cannot remove.
     */
    @Override
    public Iterator<E> iterator() {
        return new Walk();
    }
    // end::iterator[]

    // tag::walk[]
    private final class Walk implements Iterator<E> {

        private final int end = size();
        private int index;
        private @Nullable E next = advance();

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public E next() {
            E element = next;
            if (element == null) {
                throw new NoSuchElementException("the iteration is over");
            }
            next = advance();
            return element;
        }

        private @Nullable E advance() {
            return index < end ? find(index++) : null;
        }
    }
    // end::walk[]

    // tag::find[]
    /** Returns the element at {@code index}, or null if there is none. */
    private @Nullable E find(int index) {
        while (true) {
            // Linearization point, if it returns null.
            Descriptor<E> seen = descriptor.get();
            if (index >= seen.size) {
                return null;
            }
            complete(seen);
            // Linearization point, as in get.
            E element = slot(index).get();
            if (element != null) {
                return element;
            }
        }
    }
    // end::find[]

    // tag::bucket-of-cells[]
    Cell<E> slot(int index) {
        return bucketOf(index).get(Position.offset(index));
    }

    AtomicReferenceArray<Cell<E>> bucketOf(int index) {
        return slots.bucket(Position.bucket(index));
    }
    // end::bucket-of-cells[]

    // tag::vector-reserve[]
    /**
     * Makes room for at least {@code capacity} elements in all. Room is never
     * given back.
     *
     * @throws IllegalArgumentException if capacity is outside 0 to
     *         {@link TwoLevelArray#MAX_CAPACITY}
     * @throws OutOfMemoryError if there is no room; this call has then changed
     *         nothing
     */
    public void reserve(int capacity) {
        slots.reserve(capacity);
    }

    /** Returns how many elements there is room for. It never falls. */
    public int capacity() {
        return slots.capacity();
    }
    // end::vector-reserve[]
    // tag::size-class[]
}
// end::size-class[]
