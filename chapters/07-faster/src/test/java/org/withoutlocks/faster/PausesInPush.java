package org.withoutlocks.faster;

import org.withoutlocks.backoff.Backoff;

/** The chapter's vector, and a push that stops before its CAS. */
public final class PausesInPush<E> extends LockFreeVector<E> {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public PausesInPush(E... elements) {
        super(new Backoff(4096, 4096), elements);
    }

    /** Pushes, and runs {@code pause} before it tries the CAS. */
    public void push(E element, Runnable pause) {
        Node<E> seen = top.get();
        makeRoom(seen.size);
        settle(seen);
        pause.run();
        if (!top.compareAndSet(seen,
                new Node<>(seen.size + 1, element, seen))) {
            push(element);
        }
    }
}
