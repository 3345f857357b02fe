package org.withoutlocks.slots;

import java.util.Objects;
import java.util.concurrent.locks.Lock;

// tag::header-guard[]
/**
 * Lets one thread see the header of a message. Until it is closed, no other
 * thread can replace or free the message. For use in a try-with-resources
 * statement, by the thread that asked for it.
 */
public class HeaderGuard implements AutoCloseable {

    private final Slot<?> slot;
    private final Lock lock;
    private final Thread owner = Thread.currentThread();
    private boolean open = true;

    /** The slot is locked by {@code lock} before the guard is used. */
    HeaderGuard(Slot<?> slot, Lock lock) {
        this.slot = slot;
        this.lock = lock;
    }

    /**
     * Returns the message's header.
     *
     * @throws SlotException GUARD_CLOSED, or OTHER_THREAD
     */
    public Header header() {
        checkOpen();
        return Objects.requireNonNull(slot.message).header();
    }

    void checkOpen() {
        checkOwner();
        if (!open) {
            throw new SlotException(SlotException.Reason.GUARD_CLOSED,
                    "this guard is closed; ask for another one");
        }
    }

    private void checkOwner() {
        if (Thread.currentThread() != owner) {
            throw new SlotException(SlotException.Reason.OTHER_THREAD,
                    "this guard belongs to " + owner.getName()
                            + ", and only that thread may use or close it");
        }
    }

    /**
     * Lets others have the slot. To close a guard again does nothing.
     *
     * @throws SlotException OTHER_THREAD
     */
    @Override
    public void close() {
        checkOwner();
        if (open) {
            open = false;
            lock.unlock();
        }
    }
}
// end::header-guard[]
