package scenario;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Wrong: null comes back. */
public class CellVector<E> {

    private static final class Descriptor<E> {

        final int size;
        final E expected;
        volatile E pending;

        Descriptor(int size, E expected, E pending) {
            this.size = size;
            this.expected = expected;
            this.pending = pending;
        }
    }

    private final AtomicReferenceArray<E> slots =
            new AtomicReferenceArray<>(8);
    private final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null, null));

    public void push(E element) {
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            Descriptor<E> next = new Descriptor<>(seen.size + 1,
                    null, element);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /** Takes turns with set, so that only one thing is wrong. */
    public E pop() {
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            synchronized (this) {
                E element = slots.get(seen.size - 1);
                if (descriptor.compareAndSet(seen,
                        new Descriptor<>(seen.size - 1, null, null))) {
                    slots.set(seen.size - 1, null);
                    return element;
                }
            }
        }
    }

    public E get(int index) {
        help(index);
        return slots.get(index);
    }

    public E set(int index, E element) {
        while (true) {
            Descriptor<E> seen = help(index);
            synchronized (this) {
                if (descriptor.get() == seen) {
                    return slots.getAndSet(index, element);
                }
            }
        }
    }

    private Descriptor<E> help(int index) {
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
        return seen;
    }

    private void complete(Descriptor<E> seen) {
        E element = seen.pending;
        if (element != null) {
            slots.compareAndSet(seen.size - 1, seen.expected, element);
            seen.pending = null;
        }
    }
}
