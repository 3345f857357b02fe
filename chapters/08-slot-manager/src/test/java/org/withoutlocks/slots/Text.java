package org.withoutlocks.slots;

/** A payload for tests. */
record Text(String text) implements Payload {

    @Override
    public long bytes() {
        return text.length();
    }

    static Message<Text> message(String text) {
        return new Message<>(Header.of(7, 0, 0), new Text(text));
    }
}
