package org.withoutlocks.memory;

// tag::memory-class[]
/**
 * A vector that has room and nothing in it yet. Safe for use by many threads.
 */
public final class LockFreeVector<E> {

    private final TwoLevelArray<E> slots = new TwoLevelArray<>();
    // end::memory-class[]

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
    // tag::memory-class[]
}
// end::memory-class[]
