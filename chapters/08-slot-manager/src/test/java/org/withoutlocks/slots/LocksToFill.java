package org.withoutlocks.slots;

/** Right, but a store waits for whoever has the lock of a slot that is free. */
final class LocksToFill<P extends Payload> extends Slot<P> {

    // tag::locks-to-fill[]
    @Override
    Token fill(int index, Message<P> stored) {
        lock.writeLock().lock();
        try {
            return super.fill(index, stored);
        } finally {
            lock.writeLock().unlock();
        }
    }
    // end::locks-to-fill[]
}
