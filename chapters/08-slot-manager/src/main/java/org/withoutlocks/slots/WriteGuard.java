package org.withoutlocks.slots;

import java.util.Objects;

// tag::write-guard[]
/** A {@link ReadGuard} that has the slot to itself, and may replace. */
public final class WriteGuard<P extends Payload> extends ReadGuard<P> {

    WriteGuard(Slot<P> slot) {
        super(slot, slot.lock.writeLock());
    }

    /**
     * Puts a message in the place of the one that was there. Its token stays
     * the same.
     *
     * @throws NullPointerException if the message is null
     * @throws SlotException GUARD_CLOSED, or OTHER_THREAD
     */
    public void replace(Message<P> message) {
        checkOpen();
        slot.message = Objects.requireNonNull(message, "null is not a message");
    }
}
// end::write-guard[]
