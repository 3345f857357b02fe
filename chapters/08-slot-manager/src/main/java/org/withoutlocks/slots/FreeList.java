package org.withoutlocks.slots;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.withoutlocks.backoff.Backoff;

// tag::free-list[]
/**
 * Which of the indices from 0 to capacity − 1 are free. The last one freed is
 * the first one taken; in the beginning all are free, 0 first. Any number of
 * threads may use it. It makes no objects.
 *
 * <p>{@code pop} and {@code push} are linearizable and lock-free, with one
 * reservation: a thread must not be delayed in {@code pop} while the list
 * changes exactly 2<sup>32</sup> times, or a multiple of that. {@code length}
 * is wait-free.
 *
 * <p>It is a stack as in Treiber, "Systems Programming: Coping with
 * Parallelism", 1986, of indices, with a tag.
 */
public class FreeList {

    /** What {@link #pop} returns if no index is free. */
    public static final int NONE = -1;

    /**
     * The first free index, and in the upper half a tag that counts changes.
     * Invariant: no value comes twice within 2^32 changes.
     */
    final AtomicLong head = new AtomicLong();

    /**
     * Which index is free after each. Invariant: whoever reads a head, and
     * finds it unchanged later, has read what follows it in between.
     */
    final AtomicIntegerArray next;

    /** Invariant: from 0 to capacity, and at least what the list holds. */
    final AtomicInteger length;

    final Backoff backoff;
    // end::free-list[]

    // tag::free-list-of[]
    /**
     * Makes a list in which all indices are free.
     *
     * @throws IllegalArgumentException if capacity is less than 1
     */
    public FreeList(int capacity) {
        this(capacity, new Backoff());
    }

    FreeList(int capacity, Backoff backoff) {
        if (capacity < 1) {
            throw new IllegalArgumentException("FreeList(" + capacity
                    + "): the capacity is at least 1");
        }
        this.backoff = backoff;
        length = new AtomicInteger(capacity);
        next = new AtomicIntegerArray(IntStream.rangeClosed(1, capacity)
                .map(i -> i < capacity ? i : NONE)
                .toArray());
    }
    // end::free-list-of[]

    // tag::pop-index[]
    /** Takes an index that is free, or returns {@link #NONE}. */
    public int pop() {
        for (int failures = 1;; failures++) {
            // Linearization point, if there is none.
            long seen = head.get();
            int first = index(seen);
            if (first == NONE) {
                return NONE;
            }
            long rest = pack(tag(seen) + 1, next.get(first));
            // Linearization point, if it succeeds.
            if (head.compareAndSet(seen, rest)) {
                length.decrementAndGet();
                return first;
            }
            backoff.after(failures);
        }
    }
    // end::pop-index[]

    // tag::push-index[]
    /**
     * Gives back an {@code index} that {@link #pop} returned. Nobody may give
     * it back again before it is popped again.
     *
     * @throws IndexOutOfBoundsException if there is no such index
     */
    public void push(int index) {
        Objects.checkIndex(index, next.length());
        length.incrementAndGet();
        for (int failures = 1;; failures++) {
            long seen = head.get();
            next.set(index, index(seen));
            // Linearization point, if it succeeds.
            if (head.compareAndSet(seen, pack(tag(seen) + 1, index))) {
                return;
            }
            backoff.after(failures);
        }
    }
    // end::push-index[]

    // tag::length[]
    /**
     * Returns about how many indices are free, from 0 to capacity. One that is
     * being taken or given back counts.
     */
    public int length() {
        return length.get();
    }

    public int capacity() {
        return next.length();
    }
    // end::length[]

    // tag::pack[]
    /** Returns a head: 32 bits of tag, and 32 bits of index. */
    long pack(int tag, int index) {
        long upper = (long) tag << 32;
        return upper | (index & 0xffffffffL);
    }

    static int tag(long head) {
        return (int) (head >>> 32);
    }

    static int index(long head) {
        return (int) head;
    }
    // end::pack[]
    // tag::free-list[]
}
// end::free-list[]
