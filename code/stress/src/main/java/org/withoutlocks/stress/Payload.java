package org.withoutlocks.stress;

/** An element with a field that is neither final nor volatile. */
final class Payload {

    int value;

    Payload(int value) {
        this.value = value;
    }
}
