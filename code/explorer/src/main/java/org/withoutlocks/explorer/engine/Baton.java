package org.withoutlocks.explorer.engine;

import java.util.concurrent.locks.LockSupport;

/** The right to run, handed from thread to thread. One thread waits for it. */
final class Baton {

    /** Waiting costs less than parking where the other thread is quick. */
    private static final int SPINS = 2_000;

    private final Thread owner;
    private volatile boolean here;
    private volatile boolean parked;

    Baton(Thread owner) {
        this.owner = owner;
    }

    // tag::baton[]
    void give() {
        here = true;
        if (parked) {
            LockSupport.unpark(owner);
        }
    }

    void take() {
        for (int i = 0; !here && i < SPINS; i++) {
            Thread.onSpinWait();
        }
        parked = true;
        while (!here) {
            LockSupport.park(this);
        }
        parked = false;
        here = false;
    }
    // end::baton[]
}
