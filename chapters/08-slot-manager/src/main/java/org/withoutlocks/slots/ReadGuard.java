package org.withoutlocks.slots;

import java.util.Objects;
import java.util.concurrent.locks.Lock;

// tag::read-guard[]
/** A {@link HeaderGuard} that lets its thread see the whole message. */
public class ReadGuard<P extends Payload> extends HeaderGuard {

    final Slot<P> slot;

    ReadGuard(Slot<P> slot, Lock lock) {
        super(slot, lock);
        this.slot = slot;
    }

    /**
     * Returns the message.
     *
     * @throws SlotException GUARD_CLOSED, or OTHER_THREAD
     */
    public Message<P> message() {
        checkOpen();
        return Objects.requireNonNull(slot.message);
    }
}
// end::read-guard[]
