package update;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/** A fixed number of elements, which many threads read and write. */
public class Slots<E> {

    final AtomicReferenceArray<E> slots;

    public Slots(int length, E initial) {
        slots = new AtomicReferenceArray<>(length);
        for (int i = 0; i < length; i++) {
            slots.set(i, initial);
        }
    }

    /** Returns the element at {@code index}. */
    public E get(int index) {
        return slots.get(index);
    }

    /** Puts {@code element} at {@code index} and returns what was there. */
    public E set(int index, E element) {
        return slots.getAndSet(index, Objects.requireNonNull(element));
    }

    /**
     * Replaces the element at {@code index} by what {@code function} makes of
     * it, and returns the new one. The function may be called more than once.
     *
     * @throws NullPointerException if the function returns null; the element
     *         then stays
     */
    public E update(int index, UnaryOperator<E> function) {
        throw new UnsupportedOperationException("update is for you to write");
    }
}
