package org.withoutlocks.benchmarks.pools;

import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

/** A {@link QueuePool} in which a store waits until an index is free. */
final class SemaphorePool extends QueuePool {

    private final Semaphore permits = new Semaphore(CAPACITY);

    SemaphorePool(Queue<Integer> free) {
        super(free);
    }

    @Override
    public Token store(Message<Payload> message) {
        permits.acquireUninterruptibly();
        return super.store(message);
    }

    @Override
    public void free(Token token) {
        super.free(token);
        permits.release();
    }
}
