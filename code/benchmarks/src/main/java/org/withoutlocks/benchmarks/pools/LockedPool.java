package org.withoutlocks.benchmarks.pools;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

/** One lock for all; it checks tokens by their generations, too. */
final class LockedPool implements Pool {

    private final Deque<Integer> free = new ArrayDeque<>(CAPACITY);
    private final Object[] messages = new Object[CAPACITY];
    private final long[] generations = new long[CAPACITY];

    LockedPool() {
        for (int i = 0; i < CAPACITY; i++) {
            free.push(i);
        }
    }

    @Override
    public synchronized Token store(Message<Payload> message) {
        int index = free.pop();
        messages[index] = message;
        return new Token(index, generations[index]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized @Nullable Message<Payload> read(Token token) {
        check(token);
        return (Message<Payload>) messages[token.index()];
    }

    @Override
    public synchronized void free(Token token) {
        check(token);
        int index = token.index();
        messages[index] = null;
        generations[index]++;
        free.push(index);
    }

    private void check(Token token) {
        if (generations[token.index()] != token.generation()) {
            throw new IllegalStateException("an old token");
        }
    }
}
