package org.withoutlocks.slots;

/** Wrong: a message goes away while somebody reads it. */
final class ClearsWithoutLock<P extends Payload> extends Slot<P> {

    // tag::clears-without-lock[]
    @Override
    void clear(Token token) {
        check(token);
        message = null;
        generation++;
    }
    // end::clears-without-lock[]
}
