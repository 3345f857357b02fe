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
        read(token).close(); // <1>
        free.push(token.index());
        slots.get(token.index()).clear(token);
    }
    // end::pushes-first[]
}
