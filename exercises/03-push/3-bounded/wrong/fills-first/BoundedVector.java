package bounded;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Chapter 3's vector with room for {@code limit} elements, and no more. Its
 * slots are one array, so that nothing but the protocol is left.
 */
public class BoundedVector<E> {

    static final class Descriptor<E> {

        final int size;

        /** What slot size - 1 is to hold, or null once it does. */
        volatile E pending;

        Descriptor(int size, E pending) {
            this.size = size;
            this.pending = pending;
        }
    }

    final int limit;
    final AtomicReferenceArray<E> slots;
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null));

    public BoundedVector(int limit) {
        this.limit = limit;
        slots = new AtomicReferenceArray<>(limit);
    }

    /**
     * Puts {@code element} at the end and returns true; if {@code limit}
     * elements are there, does nothing and returns false.
     */
    public boolean push(E element) {
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            Descriptor<E> next = new Descriptor<>(seen.size + 1, element);
            if (descriptor.compareAndSet(seen, next)) {
                if (next.size > limit) {
                    descriptor.set(seen);
                    return false;
                }
                complete(next);
                return true;
            }
        }
    }

    /** Returns the element at {@code index}. */
    public E get(int index) {
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return slots.get(index);
    }

    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        E element = seen.pending;
        if (element != null) {
            slots.compareAndSet(seen.size - 1, null, element);
            seen.pending = null;
        }
    }
}
