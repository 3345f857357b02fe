package org.withoutlocks.slots;

import java.util.Objects;

// tag::slot-exception[]
/** Says why a {@link SlotManager} or a guard refused. Nothing has changed. */
public final class SlotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was wrong. */
    public enum Reason {
        /** Each slot has a message, or is about to get one or be given back. */
        NO_FREE_SLOTS,
        /** The token names no slot of this manager. */
        BAD_TOKEN,
        /** The message of this token was freed. */
        NOT_ALLOCATED,
        /** The thread has a guard of the slot that it wants to itself. */
        HELD,
        /** The guard is closed. */
        GUARD_CLOSED,
        /** The guard belongs to another thread. */
        OTHER_THREAD
    }

    private final Reason reason;

    SlotException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
// end::slot-exception[]
