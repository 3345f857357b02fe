package org.withoutlocks.backoff;

/**
 * The chapter's vector, and a push that stops halfway: others find its write
 * pending, and have to help.
 */
public final class PausesInPush<E> extends LockFreeVector<E> {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public PausesInPush(E... elements) {
        super(new Backoff(), elements);
    }

    /** Pushes, and runs {@code pause} between the CAS and the write. */
    public void push(E element, Runnable pause) {
        Cell<E> cell = new Cell<>(element);
        while (true) {
            Descriptor<E> seen = descriptor.get();
            complete(seen);
            makeRoom(seen.size);
            Descriptor<E> next = new Descriptor<>(seen.size + 1,
                    slot(seen.size), cell);
            if (descriptor.compareAndSet(seen, next)) {
                pause.run();
                complete(next);
                return;
            }
        }
    }
}
