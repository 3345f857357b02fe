package addall;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.get.Position;
import org.withoutlocks.memory.TwoLevelArray;

/**
 * Chapter 3's vector, which is to have one operation more: {@code addAll}. Its
 * slots are chapter 1's, 8 in bucket 0, 16 in bucket 1, and so on.
 */
public class BulkVector<E> {

    /** How many elements there are, and a write that may be pending. */
    static final class Descriptor<E> {

        final int size;

        /** What slot size - 1 is to hold, or null once it does. */
        volatile E pending;

        Descriptor(int size, E pending) {
            this.size = size;
            this.pending = pending;
        }
    }

    final TwoLevelArray<E> slots = new TwoLevelArray<>();
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null));

    /** Puts {@code element} at the end. */
    public void push(E element) {
        Objects.requireNonNull(element, "null is not an element");
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            slots.allocate(Position.bucket(seen.size));
            Descriptor<E> next = new Descriptor<>(seen.size + 1, element);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /**
     * Puts all of {@code elements} at the end, in their order and at one
     * instant. What the caller does with the list afterwards is of no
     * consequence.
     *
     * @throws NullPointerException if an element is null; the vector is then
     *         what it was
     */
    public void addAll(List<? extends E> elements) {
        throw new UnsupportedOperationException("addAll is for you to write");
    }

    /** Returns the element at {@code index}. */
    public E get(int index) {
        checkAndHelp(index);
        return bucketOf(index).get(Position.offset(index));
    }

    /** Puts {@code element} at {@code index} and returns what was there. */
    public E set(int index, E element) {
        Objects.requireNonNull(element, "null is not an element");
        checkAndHelp(index);
        return bucketOf(index).getAndSet(Position.offset(index), element);
    }

    private void checkAndHelp(int index) {
        Descriptor<E> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
    }

    /** Makes sure that the write of {@code seen} is done. */
    void complete(Descriptor<E> seen) {
        E element = seen.pending;
        if (element != null) {
            int last = seen.size - 1;
            bucketOf(last).compareAndSet(Position.offset(last), null, element);
            seen.pending = null;
        }
    }

    private AtomicReferenceArray<E> bucketOf(int index) {
        return slots.bucket(Position.bucket(index));
    }
}
