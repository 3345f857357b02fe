package org.withoutlocks.get;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.memory.TwoLevelArray;

// tag::filled-class[]
/**
 * A vector that is filled when it is made, and read and overwritten by any
 * number of threads afterwards. Null is not an element.
 *
 * <p>Safe for use by many threads, however they come by their reference to it:
 * all fields are final. {@code get} is wait-free, and so is {@code set} where
 * the JVM makes its exchange one instruction. What a thread does before a
 * {@code set} happens before what another does after it was given the element
 * by {@code get} or {@code set}.
 */
public final class LockFreeVector<E> {

    private final TwoLevelArray<E> slots = new TwoLevelArray<>();

    private final int size;
    // end::filled-class[]

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

    // tag::fill[]
    private LockFreeVector(E[] elements) {
        size = elements.length;
        slots.reserve(size);
        for (int i = 0; i < size; i++) {
            E element = Objects.requireNonNull(elements[i], "null at " + i);
            bucketOf(i).set(Position.offset(i), element);
        }
    }
    // end::fill[]

    // tag::get[]
    /**
     * Returns the element at {@code index}.
     *
     * @throws IndexOutOfBoundsException if there is none; the message names
     *         index and size
     */
    public E get(int index) {
        Objects.checkIndex(index, size);
        // Linearization point: the volatile read of the slot.
        return bucketOf(index).get(Position.offset(index));
    }
    // end::get[]

    // tag::set[]
    /**
     * Puts {@code element} at {@code index} and returns what was there.
     *
     * @throws NullPointerException if the element is null
     * @throws IndexOutOfBoundsException if there is nothing at index; the
     *         message names index and size
     */
    public E set(int index, E element) {
        Objects.requireNonNull(element, "null is not an element");
        Objects.checkIndex(index, size);
        // Linearization point: the atomic exchange.
        return bucketOf(index).getAndSet(Position.offset(index), element);
    }
    // end::set[]

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
    // tag::filled-class[]
}
// end::filled-class[]
