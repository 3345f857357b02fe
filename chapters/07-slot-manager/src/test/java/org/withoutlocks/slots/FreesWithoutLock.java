package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: a message is freed while somebody reads it. */
final class FreesWithoutLock<P extends Payload> extends SlotManager<P> {

    FreesWithoutLock(int capacity) {
        super(new FreeList(capacity, new NoBackoff()), new MemoryClass.Host(),
                Slot::new);
    }

    // tag::frees-without-lock[]
    @Override
    public void free(Token token) {
        read(token).close();
        Slot<P> slot = slots.get(token.index());
        slot.message = null;
        slot.generation++;
        free.push(token.index());
    }
    // end::frees-without-lock[]
}
