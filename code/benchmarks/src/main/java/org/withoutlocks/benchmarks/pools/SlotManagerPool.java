package org.withoutlocks.benchmarks.pools;

import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.ReadGuard;
import org.withoutlocks.slots.SlotManager;
import org.withoutlocks.slots.Token;

/** A {@link SlotManager}; reads are through a guard. */
final class SlotManagerPool implements Pool {

    private final SlotManager<Payload> slots = new SlotManager<>(CAPACITY);

    @Override
    public Token store(Message<Payload> message) {
        return slots.store(message);
    }

    @Override
    public Message<Payload> read(Token token) {
        try (ReadGuard<Payload> guard = slots.read(token)) {
            return guard.message();
        }
    }

    @Override
    public void free(Token token) {
        slots.free(token);
    }
}
