package org.withoutlocks.backoff;

/** Does not wait. */
public final class NoBackoff extends Backoff {

    @Override
    public void after(int failures) {}
}
