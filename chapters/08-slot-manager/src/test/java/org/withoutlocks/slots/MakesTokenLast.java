package org.withoutlocks.slots;

/** Wrong: the message can be freed before its token is made. */
final class MakesTokenLast<P extends Payload> extends Slot<P> {

    @Override
    Token fill(int index, Message<P> stored) {
        message = stored;
        return token(index);
    }
}
