package org.withoutlocks.slots;

import java.util.Objects;

// tag::message[]
/**
 * A header and what it is the header of. The header says the payload's size,
 * whatever it said before.
 */
public record Message<P extends Payload>(Header header, P payload) {

    public Message {
        Objects.requireNonNull(header, "null is not a header");
        Objects.requireNonNull(payload, "null is not a payload");
        header = header.withPayloadBytes(payload.bytes());
    }

    /** Returns a message with this one's header and another payload. */
    public Message<P> withPayload(P other) {
        return new Message<>(header, other);
    }
}
// end::message[]
