package org.withoutlocks.slots;

import org.withoutlocks.backoff.NoBackoff;

/** Right, but others may wait: the slot is free before it is unlocked. */
final class PushesUnderLock<P extends Payload> extends SlotManager<P> {

    PushesUnderLock(int capacity) {
        super(new FreeList(capacity, new NoBackoff()), new MemoryClass.Host(),
                Slot::new);
    }

    @Override
    public void free(Token token) {
        Slot<P> slot = slots.get(token.index());
        slot.lockAlone(token);
        slot.message = null;
        slot.generation++;
        free.push(token.index());
        slot.lock.writeLock().unlock();
    }
}
