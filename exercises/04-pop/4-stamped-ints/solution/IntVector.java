package stampedints;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A vector of ints that makes no cells. A slot is a long: its lower half is an
 * int, and its upper half a stamp, which goes up with each push into the slot.
 */
public class IntVector {

    private static final class Descriptor {

        final int size;

        /** What slot size - 1 holds until the write is done. */
        final long expected;

        /** What slot size - 1 holds when the write is done. */
        final long next;

        /** Whether the write may have to be done; goes to false once. */
        volatile boolean pending;

        Descriptor(int size, long expected, long next, boolean pending) {
            this.size = size;
            this.expected = expected;
            this.next = next;
            this.pending = pending;
        }
    }

    private final AtomicLongArray slots = new AtomicLongArray(8);
    private final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, 0, 0, false));

    /** Puts {@code element} at the end. */
    public void push(int element) {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            long held = slots.get(seen.size);
            Descriptor next = new Descriptor(seen.size + 1, held,
                    content(element, held), true);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /** Takes the last element off, or returns null if there is none. */
    public Integer pop() {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            long held = slots.get(seen.size - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size - 1, 0, 0, false))) {
                return element(held);
            }
        }
    }

    /** Returns the element at {@code index}. */
    public int get(int index) {
        Descriptor seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return element(slots.get(index));
    }

    /** Makes sure that the write of {@code seen} is done. */
    private void complete(Descriptor seen) {
        if (seen.pending) {
            slots.compareAndSet(seen.size - 1, seen.expected, seen.next);
            seen.pending = false;
        }
    }

    /** An element, with the stamp after that of {@code before}. */
    private static long content(int element, long before) {
        long stamp = (before >>> 32) + 1;
        return stamp << 32 | element & 0xffffffffL;
    }

    /** The element in what a slot holds. */
    private static int element(long content) {
        return (int) content;
    }
}
