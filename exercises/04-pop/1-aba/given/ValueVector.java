package aba;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Wrong, as the paper's vector is: its slots hold the elements themselves, a
 * pop leaves its element in the slot, and a push expects what it finds there.
 *
 * <p>A line that ends in {@code // step} is one step of a schedule.
 */
public class ValueVector<E> {

    static final class Descriptor<E> {

        final int size;

        /** What is in slot size - 1 before the pending write. */
        final E expected;

        /** What slot size - 1 is to hold, or null once it does. */
        volatile E pending;

        Descriptor(int size, E expected, E pending) {
            this.size = size;
            this.expected = expected;
            this.pending = pending; // step
        }
    }

    final AtomicReferenceArray<E> slots = new AtomicReferenceArray<>(2);
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null, null));

    /** Puts {@code element} at the end. */
    public void push(E element) {
        while (true) {
            Descriptor<E> seen = descriptor.get(); // step
            complete(seen);
            E old = slots.get(seen.size); // step
            Descriptor<E> next =
                    new Descriptor<>(seen.size + 1, old, element);
            if (descriptor.compareAndSet(seen, next)) { // step
                complete(next);
                return;
            }
        }
    }

    /** Removes the last element and returns it; null if there is none. */
    public E pop() {
        while (true) {
            Descriptor<E> seen = descriptor.get(); // step
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            E element = slots.get(seen.size - 1); // step
            Descriptor<E> next =
                    new Descriptor<>(seen.size - 1, null, null);
            if (descriptor.compareAndSet(seen, next)) { // step
                return element;
            }
        }
    }

    /** Returns the element at {@code index}. */
    public E get(int index) {
        Descriptor<E> seen = descriptor.get(); // step
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return slots.get(index); // step
    }

    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        E element = seen.pending; // step
        if (element != null) {
            slots.compareAndSet(seen.size - 1, seen.expected, element); // step
            seen.pending = null; // step
        }
    }
}
