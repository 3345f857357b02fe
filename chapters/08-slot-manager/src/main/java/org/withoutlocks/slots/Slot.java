package org.withoutlocks.slots;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

// tag::slot[]
/** A place for one message after another. Its lock guards its fields. */
class Slot<P extends Payload> {

    final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Null if there is none. */
    @Nullable
    Message<P> message;

    /** How many messages were here before. */
    long generation;
    // end::slot[]

    // tag::fill[]
    /** Puts a message into this slot, which has {@code index} and none yet. */
    Token fill(int index, Message<P> stored) {
        lock.writeLock().lock();
        try {
            Token token = token(index);
            message = stored;
            return token;
        } finally {
            lock.writeLock().unlock();
        }
    }

    Token token(int index) {
        return new Token(index, generation);
    }
    // end::fill[]

    // tag::clear[]
    /** Removes the message that {@code token} names. */
    void clear(Token token) {
        lockAlone(token);
        message = null;
        generation++;
        lock.writeLock().unlock();
    }
    // end::clear[]

    // tag::lock-alone[]
    /** Waits until nobody else uses the slot, and keeps all others out. */
    void lockAlone(Token token) {
        if (lock.getReadHoldCount() > 0
                || lock.isWriteLockedByCurrentThread()) {
            check(token);
            throw new SlotException(SlotException.Reason.HELD, token
                    + ": this thread has a guard of it; close that first");
        }
        lock(lock.writeLock(), token);
    }

    /** Takes a side of the lock; keeps it if the token is good. */
    void lock(Lock side, Token token) {
        side.lock();
        try {
            check(token);
        } catch (Throwable e) {
            side.unlock();
            throw e;
        }
    }

    void check(Token token) {
        if (!isNamedBy(token)) {
            throw new SlotException(SlotException.Reason.NOT_ALLOCATED,
                    token + ": there is no such message; was it freed?");
        }
    }

    boolean isNamedBy(Token token) {
        return message != null && generation == token.generation();
    }
    // end::lock-alone[]
    // tag::slot[]
}
// end::slot[]
