package askstwice;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Wrong: chapter 3's vector, cut down to one array of slots, with a flaw.
 *
 * <p>A line that ends in {@code // step} is one step of a schedule.
 */
public class HastyVector<E> {

    static final class Descriptor<E> {

        final int size;

        /** What slot size - 1 is to hold, or null once it does. */
        volatile E pending;

        Descriptor(int size, E pending) {
            this.size = size;
            this.pending = pending; // step
        }
    }

    final AtomicReferenceArray<E> slots = new AtomicReferenceArray<>(4);
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null));

    /** Puts {@code element} at the end. */
    public void push(E element) {
        while (true) {
            Descriptor<E> seen = descriptor.get(); // step
            complete(seen);
            Descriptor<E> next = new Descriptor<>(seen.size + 1, element);
            if (descriptor.compareAndSet(seen, next)) { // step
                complete(next);
                return;
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
            int last = descriptor.get().size - 1; // step
            slots.compareAndSet(last, null, element); // step
            seen.pending = null; // step
        }
    }
}
