package org.withoutlocks.push;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.get.Position;
import org.withoutlocks.memory.PaddedReference;
import org.withoutlocks.memory.TwoLevelArray;

// tag::push-class[]
/**
 * A vector that any number of threads may push to, read and overwrite. Null is
 * not an element.
 *
 * <p>Size and pending write are one object, the descriptor, and a push is one
 * compare-and-set of it. Whoever meets a pending write completes it: helping,
 * as in Dechev, Pirkelbauer and Stroustrup, "Lock-free Dynamically Resizable
 * Arrays", 2006.
 *
 * <p>{@code push} is lock-free; {@code get} and {@code set} are wait-free where
 * the JVM makes compare-and-set and exchange one instruction each. What a
 * thread does before a {@code push} or {@code set} happens before what another
 * does after it was given the element by {@code get} or {@code set}.
 */
public class LockFreeVector<E> {

    /**
     * Invariants: a slot goes from null to an element and never back to null;
     * slots below size − 1 hold elements; slot size − 1 does too, unless its
     * write is pending; slots from size on hold null.
     */
    private final TwoLevelArray<E> slots = new TwoLevelArray<>();

    /**
     * Invariants: its size never falls; it is replaced only when its write is
     * done.
     */
    final PaddedReference<Descriptor<E>> descriptor;
    // end::push-class[]

    // tag::descriptor[]
    /** How many elements there are, and a write that may be pending. */
    static final class Descriptor<E> {

        final int size;

        /**
         * What slot size − 1 is to hold, or null once it does. Invariant: it
         * goes to null once.
         */
        volatile @Nullable E pending;

        Descriptor(int size, @Nullable E pending) {
            this.size = size;
            this.pending = pending;
        }
    }
    // end::descriptor[]

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

    // tag::fill-descriptor[]
    LockFreeVector(E[] elements) {
        int size = elements.length;
        slots.reserve(size);
        for (int i = 0; i < size; i++) {
            E element = Objects.requireNonNull(elements[i], "null at " + i);
            bucketOf(i).set(Position.offset(i), element);
        }
        descriptor = new PaddedReference<>(new Descriptor<>(size, null));
    }
    // end::fill-descriptor[]

    // tag::push[]
    /**
     * Puts {@code element} at the end.
     *
     * @throws NullPointerException if the element is null
     * @throws IllegalStateException if the vector holds
     *         {@link TwoLevelArray#MAX_CAPACITY} elements
     * @throws OutOfMemoryError if there is no room; the elements are then what
     *         they would be without this call
     */
    // tag::push-steps[]
    public void push(E element) {
        Objects.requireNonNull(element, "null is not an element");
        while (true) {
            Descriptor<E> seen = descriptor.get(); // <1>
            complete(seen); // <2>
            makeRoom(seen.size);
            Descriptor<E> next = new Descriptor<>(seen.size + 1, element);
            // Linearization point, if it succeeds.
            if (descriptor.compareAndSet(seen, next)) { // <3>
                complete(next); // <4>
                return;
            }
        }
    }
    // end::push-steps[]
    // end::push[]

    // tag::complete[]
    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        E element = seen.pending;
        if (element != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), null, element);
            seen.pending = null;
        }
    }
    // end::complete[]

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

    // tag::get-helping[]
    /**
     * Returns the element at {@code index}.
     *
     * @throws IndexOutOfBoundsException if there is none; the message names
     *         index and size
     */
    public E get(int index) {
        checkAndHelp(index);
        // Linearization point: the volatile read of the slot.
        return bucketOf(index).get(Position.offset(index));
    }
    // end::get-helping[]

    // tag::set-helping[]
    /**
     * Puts {@code element} at {@code index} and returns what was there.
     *
     * @throws NullPointerException if the element is null
     * @throws IndexOutOfBoundsException if there is nothing at index; the
     *         message names index and size
     */
    public E set(int index, E element) {
        Objects.requireNonNull(element, "null is not an element");
        checkAndHelp(index);
        // Linearization point: the atomic exchange.
        return bucketOf(index).getAndSet(Position.offset(index), element);
    }
    // end::set-helping[]

    // tag::check-and-help[]
    /** Makes sure that the slot at {@code index} holds an element. */
    void checkAndHelp(int index) {
        // Linearization point of the caller, if the index is out of bounds.
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
    }
    // end::check-and-help[]

    // tag::bucket-of[]
    AtomicReferenceArray<E> bucketOf(int index) {
        return slots.bucket(Position.bucket(index));
    }
    // end::bucket-of[]

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
    // tag::push-class[]
}
// end::push-class[]
