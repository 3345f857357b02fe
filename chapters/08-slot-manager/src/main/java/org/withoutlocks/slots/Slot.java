package org.withoutlocks.slots;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

// tag::slot[]
/**
 * A place for one message after another. While it has none, only the thread
 * that has its index writes to it; while it has one, only the thread that has
 * its write lock.
 */
class Slot<P extends Payload> {

    final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    /** Null if there is none. Volatile, since it is filled without the lock. */
    volatile @Nullable Message<P> message;

    /** How many messages were here before. */
    long generation;
    // end::slot[]

    // tag::fill[]
    /** Puts a message into this slot, whose {@code index} the caller took. */
    Token fill(int index, Message<P> stored) {
        Token token = token(index);
        // From here on, whoever has the token finds the message.
        message = stored;
        return token;
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
