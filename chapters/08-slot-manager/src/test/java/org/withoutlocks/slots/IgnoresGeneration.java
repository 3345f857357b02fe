package org.withoutlocks.slots;

/** Wrong: an old token names the message that is there now. */
final class IgnoresGeneration<P extends Payload> extends Slot<P> {

    @Override
    boolean isNamedBy(Token token) {
        return message != null;
    }
}
