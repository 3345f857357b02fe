package org.withoutlocks.testkit;

/**
 * A place where a scheduler may stop a thread. A wrong variant runs it between
 * two of its steps; the test says what the other thread does meanwhile. One
 * thread plays both, so the schedule is the same every time.
 */
public final class Pause implements Runnable {

    private Runnable meanwhile = () -> {};

    /** Says what happens at the next pause, once. */
    public void thenRun(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    @Override
    public void run() {
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
    }
}
