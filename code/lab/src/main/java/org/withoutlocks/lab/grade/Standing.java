package org.withoutlocks.lab.grade;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What came of grading. */
public enum Standing {
    /** Every property holds. */
    @JsonProperty("passed")
    PASSED("passed", 0),
    /** Some property does not hold, or nothing could be run. */
    @JsonProperty("failed")
    FAILED("failed", 1),
    /** Somebody has to look: time or memory ran out, and that decides nothing. */
    @JsonProperty("not graded")
    NOT_GRADED("not graded", 2);

    private final String words;
    private final int exitCode;

    Standing(String words, int exitCode) {
        this.words = words;
        this.exitCode = exitCode;
    }

    /** Returns what a program exits with. */
    public int exitCode() {
        return exitCode;
    }

    /** Returns the worse of two. */
    Standing and(Standing other) {
        return compareTo(other) < 0 ? other : this;
    }

    @Override
    public String toString() {
        return words;
    }
}
