package org.withoutlocks.faster;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.get.Position;
import org.withoutlocks.memory.PaddedReference;
import org.withoutlocks.memory.TwoLevelArray;

/**
 * A vector that any number of threads may push to, pop from, read, overwrite,
 * count and iterate over. Null is not an element.
 *
 * <p>Operations on elements, {@code size} and {@code isEmpty} are linearizable:
 * each takes effect at one instant between its call and its return. They are
 * lock-free: no operation waits for a step of another thread, at whatever line
 * that one is delayed. (The JVM's own pauses are not ours: they wait until each
 * thread has come to a safepoint.) {@code size}, {@code isEmpty}, {@code
 * reserve} and {@code capacity} are wait-free. A sequence of operations is not
 * atomic.
 *
 * <p>Iterators are weakly consistent: they may be used while other threads
 * change the vector, see some of those changes and not others, and never throw
 * {@link java.util.ConcurrentModificationException}.
 *
 * <p>Memory consistency: what a thread does before it gives an element to
 * {@code push} or {@code set} happens before what another does after it was
 * given the element by {@code get}, {@code set}, {@code pop} or an iterator.
 *
 * <p>Room for elements grows as needed and is never given back. The vector does
 * not keep a popped element alive once {@code pop} has returned; an iterator
 * may.
 *
 * <p>The vector is good for reading by index while elements come and go at the
 * end. All pushes and pops contend for one reference; threads that fail wait,
 * each for a random time, before they try again.
 */
// tag::faster-class[]
public class LockFreeVector<E> implements Iterable<E> {

    /*
     * A Treiber stack that can be read by index: the two-level array of
     * Dechev, Pirkelbauer and Stroustrup, "Lock-free Dynamically Resizable
     * Arrays", 2006, under the stack of Treiber, "Systems Programming: Coping
     * with Parallelism", 1986.
     *
     * Each element is in a node, which knows the one below it and how many they
     * are. To push is to put a node on top by a CAS, and to pop is to take it
     * off by another. The top node may come back, when what was pushed onto it
     * is popped, and then a late CAS succeeds, as it should: all that is below
     * a node stays the same for as long as the node is in the vector, and a
     * node that was popped never returns.
     *
     * The slots are for reading by index. The top node needs none; before a
     * push covers it, it settles it, which puts it into its slot. A thread that
     * is late with this expects what the slot held before, and cannot displace
     * a node that is in the vector.
     *
     * pop takes the element out of its node, after the CAS gave it the node;
     * get and set go through the node, too, and begin again when it is empty.
     * So a get or set may take effect just before the CAS of a pop that has
     * already happened.
     *
     * What threads share is read and written by volatile accesses; what no
     * other thread knows yet is written plainly.
     */

    /**
     * Invariants: slot i holds the node of element i, unless that is on top; a
     * node is replaced only after it was popped, and by one pushed after that.
     */
    private final TwoLevelArray<Node<E>> slots = new TwoLevelArray<>();

    /** The node of the last element, or a node without one if there is none. */
    final PaddedReference<Node<E>> top;

    final Backoff backoff;
    // end::faster-class[]

    // tag::node[]
    /**
     * Holds one element, and null once it is popped. Invariants: it is in the
     * vector before others find it in a slot; popped, it never comes back.
     */
    static final class Node<E> extends AtomicReference<@Nullable E> {

        private static final long serialVersionUID = 1L;

        static final VarHandle BELOW;

        static {
            try {
                BELOW = MethodHandles.lookup()
                        .findVarHandle(Node.class, "below", Node.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        /** How many elements there are while this node is on top. */
        final int size;

        /** What was on top before this node, and null once it is popped. */
        volatile @Nullable Node<E> below;

        Node(int size, @Nullable E element, @Nullable Node<E> below) {
            this.size = size;
            // Plain: published by the CAS of its push, or with the vector.
            setPlain(element);
            BELOW.set(this, below);
        }
    }
    // end::node[]

    /**
     * Returns a vector that holds a copy of {@code elements}, in order.
     *
     * @throws NullPointerException if an element is null; the message names
     *         its index
     * @throws IllegalArgumentException if there are more than
     *         {@link TwoLevelArray#MAX_CAPACITY}
     */
    // tag::of-long-waits[]
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> LockFreeVector<E> of(E... elements) {
        return new LockFreeVector<>(new Backoff(4096, 4096), elements);
    }
    // end::of-long-waits[]

    // tag::fill-nodes[]
    LockFreeVector(Backoff backoff, E[] elements) {
        this.backoff = backoff;
        slots.reserve(elements.length);
        Node<E> last = new Node<>(0, null, null);
        for (int i = 0; i < elements.length; i++) {
            E element = Objects.requireNonNull(elements[i], "null at " + i);
            last = new Node<>(i + 1, element, last);
            // Plain: the end of the constructor publishes the final fields, and
            // all that is reached through them.
            bucketOf(i).setPlain(Position.offset(i), last);
        }
        top = new PaddedReference<>(last);
    }
    // end::fill-nodes[]

    /**
     * Puts {@code element} at the end.
     *
     * @throws NullPointerException if the element is null
     * @throws IllegalStateException if the vector holds
     *         {@link TwoLevelArray#MAX_CAPACITY} elements
     * @throws OutOfMemoryError if there is no room; the elements are then what
     *         they would be without this call
     */
    // tag::push-node[]
    public void push(E element) {
        Objects.requireNonNull(element, "null is not an element");
        for (int failures = 1;; failures++) {
            Node<E> seen = top.get();
            makeRoom(seen.size);
            settle(seen);
            // Linearization point, if it succeeds.
            if (top.compareAndSet(seen,
                    new Node<>(seen.size + 1, element, seen))) {
                return;
            }
            backoff.after(failures);
        }
    }
    // end::push-node[]

    // tag::settle[]
    /** Makes sure that {@code seen}, if it is on top, is in its slot. */
    void settle(Node<E> seen) {
        if (seen.size == 0) {
            return;
        }
        AtomicReferenceArray<Node<E>> bucket = bucketOf(seen.size - 1);
        int offset = Position.offset(seen.size - 1);
        Node<E> held;
        do {
            // The slot first, and then the top: so what it held was popped.
            held = bucket.get(offset);
        } while (held != seen && top.get() == seen
                && !bucket.compareAndSet(offset, held, seen));
    }
    // end::settle[]

    // tag::pop-node[]
    /**
     * Takes the last element off and returns it, or returns null if there is
     * none.
     */
    public @Nullable E pop() {
        for (int failures = 1;; failures++) {
            // Linearization point, if the size is 0.
            Node<E> seen = top.get();
            if (seen.size == 0) {
                return null;
            }
            // Linearization point, if it succeeds.
            if (top.compareAndSet(seen, seen.below)) {
                seen.below = null;
                return seen.getAndSet(null);
            }
            backoff.after(failures);
        }
    }
    // end::pop-node[]

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

    /**
     * Returns the element at {@code index}.
     *
     * @throws IndexOutOfBoundsException if there is none; the message names
     *         index and size
     */
    // tag::get-node[]
    public E get(int index) {
        while (true) {
            // Linearization point: this read of the element, if no pop's CAS
            // has taken the node by then; else just before that CAS.
            E element = nodeAt(index).get();
            if (element != null) {
                return element;
            }
        }
    }
    // end::get-node[]

    /**
     * Puts {@code element} at {@code index} and returns what was there.
     *
     * @throws NullPointerException if the element is null
     * @throws IndexOutOfBoundsException if there is nothing at index; the
     *         message names index and size
     */
    // tag::set-node[]
    public E set(int index, E element) {
        Objects.requireNonNull(element, "null is not an element");
        while (true) {
            Node<E> node = nodeAt(index);
            E old = node.get();
            // Linearization point: this CAS, if no pop's CAS has taken the
            // node by then; else just before that one.
            if (old != null && node.compareAndSet(old, element)) {
                return old;
            }
        }
    }
    // end::set-node[]

    // tag::node-at[]
    /** Returns the node at {@code index}, which may be popped meanwhile. */
    Node<E> nodeAt(int index) {
        // Linearization point of the caller, if the index is out of bounds.
        Node<E> seen = top.get();
        Objects.checkIndex(index, seen.size);
        return atOrBelow(seen, index);
    }

    /** The top node may not be in its slot, and need not be. */
    Node<E> atOrBelow(Node<E> seen, int index) {
        return index == seen.size - 1 ? seen : slot(index);
    }
    // end::node-at[]

    // tag::size-of-top[]
    /** Returns how many elements there are at one instant during the call. */
    public int size() {
        // Linearization point.
        return top.get().size;
    }

    /** Says whether there is none, at one instant during the call. */
    public boolean isEmpty() {
        return size() == 0;
    }
    // end::size-of-top[]

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

    // tag::find-node[]
    /** Returns the element at {@code index}, or null if there is none. */
    private @Nullable E find(int index) {
        while (true) {
            // Linearization point, if it returns null.
            Node<E> seen = top.get();
            if (index >= seen.size) {
                return null;
            }
            // Linearization point, as in get.
            E element = atOrBelow(seen, index).get();
            if (element != null) {
                return element;
            }
        }
    }
    // end::find-node[]

    // tag::bucket-of-nodes[]
    Node<E> slot(int index) {
        return bucketOf(index).get(Position.offset(index));
    }

    AtomicReferenceArray<Node<E>> bucketOf(int index) {
        return slots.bucket(Position.bucket(index));
    }
    // end::bucket-of-nodes[]

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
    // tag::faster-class[]
}
// end::faster-class[]
