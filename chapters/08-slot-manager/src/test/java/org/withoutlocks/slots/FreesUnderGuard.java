package org.withoutlocks.slots;

/** Wrong: the lock lets its owner in again, and a reader waits for itself. */
final class FreesUnderGuard<P extends Payload> extends Slot<P> {

    // tag::frees-under-guard[]
    @Override
    void lockAlone(Token token) {
        lock(lock.writeLock(), token);
    }
    // end::frees-under-guard[]
}
