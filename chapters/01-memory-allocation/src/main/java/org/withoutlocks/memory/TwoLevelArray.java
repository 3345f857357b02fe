package org.withoutlocks.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

// tag::class[]
/**
 * Slots that never move: a spine of 28 references to buckets, where bucket k
 * has 8·2^k slots. A bucket is allocated once and stays, so a reference to it
 * is good for ever. The allocated buckets are always the first few.
 *
 * <p>Safe for use by many threads. Every method is wait-free, apart from the
 * work that the JVM does to allocate memory. The layout is that of Dechev,
 * Pirkelbauer and Stroustrup, "Lock-free Dynamically Resizable Arrays", 2006.
 */
public final class TwoLevelArray<T> {
    // end::class[]

    // tag::geometry[]
    /** Slots in bucket 0. */
    public static final int FIRST_BUCKET_SIZE = 8;

    /** Entries of the spine. */
    public static final int BUCKETS = 28;

    /** Slots in all buckets together: 2,147,483,640. */
    public static final int MAX_CAPACITY = slotsBefore(BUCKETS);

    private static int sizeOf(int bucket) {
        return FIRST_BUCKET_SIZE << bucket;
    }

    private static int slotsBefore(int bucket) {
        return FIRST_BUCKET_SIZE * ((1 << bucket) - 1);
    }
    // end::geometry[]

    // tag::spine[]
    /**
     * Invariants: entry k goes from null to bucket k, once, and never changes
     * again; when entry k is filled, so are all before it.
     */
    private final AtomicReferenceArray<AtomicReferenceArray<T>> spine =
            new AtomicReferenceArray<>(BUCKETS);
    // end::spine[]

    // tag::bucket[]
    /**
     * Returns bucket {@code k}, which must have been allocated.
     *
     * @throws IndexOutOfBoundsException if k is outside 0 to 27
     */
    public AtomicReferenceArray<T> bucket(int k) {
        return spine.get(k);
    }
    // end::bucket[]

    // tag::allocate[]
    /**
     * Returns bucket {@code k}, allocating it first if need be. Buckets below
     * {@code k} must have been allocated. All callers get the same bucket.
     *
     * @throws IndexOutOfBoundsException if k is outside 0 to 27
     * @throws OutOfMemoryError if there is no room; this call has then changed
     *         nothing
     */
    public AtomicReferenceArray<T> allocate(int k) {
        // Linearization point, if the bucket is there.
        AtomicReferenceArray<T> present = spine.get(k);
        return present != null ? present : install(k, newBucket(k));
    }

    private AtomicReferenceArray<T> newBucket(int k) {
        return new AtomicReferenceArray<>(sizeOf(k));
    }
    // end::allocate[]

    // tag::install[]
    private AtomicReferenceArray<T> install(int k,
            AtomicReferenceArray<T> fresh) {
        // Linearization point, whether this CAS wins or finds a winner.
        return spine.compareAndSet(k, null, fresh) ? fresh : spine.get(k);
    }
    // end::install[]

    // tag::reserve[]
    /**
     * Makes room for at least {@code capacity} slots in all.
     *
     * @throws IllegalArgumentException if capacity is outside 0 to
     *         {@link #MAX_CAPACITY}
     * @throws OutOfMemoryError if there is no room; this call has then changed
     *         nothing
     */
    public void reserve(int capacity) {
        if (capacity < 0 || capacity > MAX_CAPACITY) {
            throw new IllegalArgumentException("reserve(" + capacity
                    + "): a capacity is between 0 and " + MAX_CAPACITY);
        }
        int first = allocated();
        List<AtomicReferenceArray<T>> fresh = new ArrayList<>();
        for (int k = first; slotsBefore(k) < capacity; k++) {
            fresh.add(newBucket(k)); // <1>
        }
        for (int i = 0; i < fresh.size(); i++) {
            install(first + i, fresh.get(i)); // <2>
        }
    }
    // end::reserve[]

    // tag::capacity[]
    /** Returns the number of slots in allocated buckets. It never falls. */
    public int capacity() {
        return slotsBefore(allocated());
    }

    private int allocated() {
        int k = 0;
        // Linearization point: the last read of an entry.
        while (k < BUCKETS && spine.get(k) != null) {
            k++;
        }
        return k;
    }
    // end::capacity[]
    // tag::class[]
}
// end::class[]
