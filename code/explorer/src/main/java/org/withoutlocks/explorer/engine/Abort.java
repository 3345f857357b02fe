package org.withoutlocks.explorer.engine;

/** Unwinds an actor whose run is over. */
final class Abort extends Error {

    private static final long serialVersionUID = 1L;

    Abort() {
        super("the run is over", null, false, false);
    }
}
