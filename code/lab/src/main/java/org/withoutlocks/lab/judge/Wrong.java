package org.withoutlocks.lab.judge;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Report;

/** Thrown by the tests of an exercise when an answer is wrong. */
public final class Wrong extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient @Nullable FailedSchedule schedule;

    /** Says what is wrong, and what to do. */
    public Wrong(String text) {
        this(text, null);
    }

    /** Says what is wrong about a schedule, which is shown. */
    public Wrong(String text, @Nullable Report shown) {
        super(text);
        this.text = text;
        schedule = shown == null ? null : FailedSchedule.of(shown);
    }

    String text() {
        return text;
    }

    @Nullable
    FailedSchedule schedule() {
        return schedule;
    }
}
