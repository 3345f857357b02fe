package org.withoutlocks.explorer;

/** What an exploration found. */
public enum Verdict {
    /** No schedule that was run broke anything. */
    CORRECT("correct"),
    /** No order of the operations explains what they returned. */
    NOT_LINEARIZABLE("not linearizable"),
    /** The observer, or an actor, threw an AssertionError. */
    ASSERTION_FAILED("assertion failed"),
    /** An actor threw something else. */
    EXCEPTION("exception"),
    /** Actors wait for each other, and none can go on. */
    DEADLOCK("deadlock"),
    /** A schedule in which everyone takes turns did not end in time. */
    NO_PROGRESS("no progress"),
    /** The budget ran out before all schedules within the bound were run. */
    NOT_FINISHED("not finished");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
