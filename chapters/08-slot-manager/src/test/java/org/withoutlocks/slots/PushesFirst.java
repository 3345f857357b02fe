package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Wrong: the slot is free before it is cleared. */
final class PushesFirst<P extends Payload> extends SlotManager<P> {

    PushesFirst(int capacity) {
        super(new FreeList(capacity, new NoBackoff()), new MemoryClass.Host(),
                Slot::new);
    }

    // tag::pushes-first[]
    @Override
    public void free(Token token) {
        Slot<P> slot = slot(token);
        free.push(token.index());
        slot.clear(token);
    }
    // end::pushes-first[]
}
