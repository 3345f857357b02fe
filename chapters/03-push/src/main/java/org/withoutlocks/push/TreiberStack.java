package org.withoutlocks.push;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

// tag::treiber[]
/**
 * A stack that any number of threads may push to and pop from, as in Treiber,
 * "Systems Programming: Coping with Parallelism", 1986. Lock-free.
 */
public final class TreiberStack<E> {

    private record Node<E>(E element, @Nullable Node<E> next) {}

    private final AtomicReference<@Nullable Node<E>> head =
            new AtomicReference<>();

    /** Puts an element on top. */
    public void push(E element) {
        while (true) {
            Node<E> seen = head.get();
            // Linearization point, if it succeeds.
            if (head.compareAndSet(seen, new Node<>(element, seen))) {
                return;
            }
        }
    }
    // end::treiber[]

    // tag::treiber-pop[]
    /** Takes the top element off, or returns null if there is none. */
    public @Nullable E pop() {
        while (true) {
            // Linearization point, if it reads null.
            Node<E> seen = head.get();
            if (seen == null) {
                return null;
            }
            // Linearization point, if it succeeds.
            if (head.compareAndSet(seen, seen.next)) {
                return seen.element;
            }
        }
    }
    // end::treiber-pop[]
    // tag::treiber[]
}
// end::treiber[]
