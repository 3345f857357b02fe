package org.withoutlocks.benchmarks.pools;

import java.util.Queue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

/** A queue of free indices. It checks no token, and guards no message. */
class QueuePool implements Pool {

    private final Queue<Integer> free;
    private final AtomicReferenceArray<@Nullable Message<Payload>> messages =
            new AtomicReferenceArray<>(CAPACITY);

    QueuePool(Queue<Integer> free) {
        this.free = free;
        for (int i = 0; i < CAPACITY; i++) {
            free.add(i);
        }
    }

    @Override
    public Token store(Message<Payload> message) {
        int index = free.remove();
        messages.set(index, message);
        return new Token(index, 0);
    }

    @Override
    public @Nullable Message<Payload> read(Token token) {
        return messages.get(token.index());
    }

    @Override
    public void free(Token token) {
        messages.set(token.index(), null);
        free.add(token.index());
    }
}
