package org.withoutlocks.lab.judge;

/** What is known of a property. */
public enum Status {
    PASSED, FAILED,
    /** Something before it has to pass first. */
    NOT_JUDGED,
    /** The code that was to show it did not come to an end. */
    UNDECIDED
}
