package org.withoutlocks.push;

/** Wrong: a descriptor with a pending write is replaced. */
final class PushesWithoutHelping extends LockFreeVector<Object> {

    PushesWithoutHelping() {
        super(new Object[0]);
    }

    // tag::pushes-without-helping[]
    @Override
    public void push(Object element) {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            makeRoom(seen.size);
            Descriptor<Object> next =
                    new Descriptor<>(seen.size + 1, element);
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
    // end::pushes-without-helping[]
}
