package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.slots.SlotException.Reason;

/** Wrong: a store fills the slot before it is its own. */
final class FillsFirst<P extends Payload> extends SlotManager<P> {

    FillsFirst(int capacity) {
        super(new FreeList(capacity, new NoBackoff()), new MemoryClass.Host(),
                Slot::new);
    }

    // tag::fills-first[]
    @Override
    public Token store(Message<P> message) {
        while (true) {
            long seen = free.head.get();
            int first = FreeList.index(seen);
            if (first == FreeList.NONE) {
                throw new SlotException(Reason.NO_FREE_SLOTS, "none is free");
            }
            Token token = slots.get(first).fill(first, message);
            if (free.head.compareAndSet(seen, free.pack(
                    FreeList.tag(seen) + 1, free.next.get(first)))) {
                free.length.decrementAndGet();
                return token;
            }
        }
    }
    // end::fills-first[]
}
