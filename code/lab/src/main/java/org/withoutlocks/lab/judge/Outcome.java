package org.withoutlocks.lab.judge;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one property of a student's work.
 *
 * @param property the name of the test method
 * @param name the property in words
 * @param sequential whether one thread is enough to judge it
 * @param message what is wrong; empty if nothing is
 * @param schedule the schedule that breaks it, if one was found
 */
public record Outcome(String property, String name, boolean sequential,
        Status status, String message, @Nullable FailedSchedule schedule) {

    Outcome with(Status changed, String text, @Nullable FailedSchedule found) {
        return new Outcome(property, name, sequential, changed, text, found);
    }

    /** Returns the same, before anything was judged. */
    public Outcome notJudged() {
        return with(Status.NOT_JUDGED, "", null);
    }

    /** Returns the same, but that the code did not come to an end. */
    public Outcome undecided() {
        return with(Status.UNDECIDED, "", null);
    }
}
