package org.withoutlocks.backoff;

/** Draws a random number, as any {@link Backoff}, but does not wait. */
public final class NoBackoff extends Backoff {

    @Override
    void spin(int times) {}

    @Override
    void giveWay() {}
}
