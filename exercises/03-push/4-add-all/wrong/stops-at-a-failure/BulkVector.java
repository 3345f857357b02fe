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

    /** How many elements there are, and writes that may be pending. */
    static final class Descriptor<E> {

        final int size;

        /** What the last slots are to hold, or null once they do. */
        volatile List<E> pending;

        Descriptor(int size, List<E> pending) {
            this.size = size;
            this.pending = pending;
        }
    }

    final TwoLevelArray<E> slots = new TwoLevelArray<>();
    final AtomicReference<Descriptor<E>> descriptor =
            new AtomicReference<>(new Descriptor<>(0, null));

    /** Puts {@code element} at the end. */
    public void push(E element) {
        addAll(List.of(element));
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
        List<E> added = List.copyOf(elements);
        if (added.isEmpty()) {
            return;
        }
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            int size = seen.size + added.size();
            makeRoom(seen.size, size - 1);
            Descriptor<E> next = new Descriptor<>(size, added);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }

    /** Makes sure that there are slots for all indices in a range. */
    private void makeRoom(int first, int last) {
        for (int k = Position.bucket(first); k <= Position.bucket(last); k++) {
            slots.allocate(k);
        }
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

    /** Makes sure that all writes of {@code seen} are done. */
    void complete(Descriptor<E> seen) {
        List<E> elements = seen.pending;
        if (elements != null) {
            int first = seen.size - elements.size();
            for (int i = 0; i < elements.size(); i++) {
                if (!bucketOf(first + i).compareAndSet(
                        Position.offset(first + i), null, elements.get(i))) {
                    break;
                }
            }
            seen.pending = null;
        }
    }

    private AtomicReferenceArray<E> bucketOf(int index) {
        return slots.bucket(Position.bucket(index));
    }
}
