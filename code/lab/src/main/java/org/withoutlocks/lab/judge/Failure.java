package org.withoutlocks.lab.judge;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Refused;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.UnexpectedVerdict;

/** What a test threw, for a student to read. */
record Failure(String message, @Nullable FailedSchedule schedule) {

    /** So many characters are enough to see what is wrong. */
    private static final int MOST = 4_000;

    static Failure of(Throwable thrown, Class<?> tests) {
        if (thrown instanceof UnexpectedVerdict unexpected) {
            Report report = unexpected.report();
            return new Failure(
                    report.verdict() + (report.message().isEmpty() ? ""
                            : ": " + report.message()
                                    .replace("java.lang.AssertionError: ",
                                            "")),
                    report.steps().isEmpty() ? null
                            : FailedSchedule.of(report));
        }
        if (thrown instanceof Wrong wrong) {
            return new Failure(wrong.text(), wrong.schedule());
        }
        if (thrown instanceof Refused) {
            return new Failure(thrown.getMessage() + "\nThe lab can only judge"
                    + " what the explorer can follow. Take this out; each step"
                    + " of a schedule is shown without it.", null);
        }
        if (thrown instanceof AssertionError) {
            return new Failure(String.valueOf(thrown.getMessage()).strip(),
                    null);
        }
        Throwable cause = thrown instanceof ExceptionInInitializerError
                && thrown.getCause() != null ? thrown.getCause() : thrown;
        return new Failure((cause == thrown ? ""
                : "While a class was"
                        + " initialized: ")
                + cause.getClass().getSimpleName()
                + (cause.getMessage() == null ? ""
                        : ": " + cause.getMessage())
                + Stream.of(cause.getStackTrace())
                        .filter(frame -> isOfStudent(frame, tests))
                        .findFirst()
                        .map(frame -> ", at " + frame.getFileName() + ":"
                                + frame.getLineNumber())
                        .orElse(""),
                null);
    }

    /** Says whether a frame is of the exercise, and not of its tests. */
    static boolean isOfStudent(StackTraceElement frame, Class<?> tests) {
        return frame.getClassName().startsWith(tests.getPackageName() + ".")
                && !String.valueOf(frame.getFileName()).endsWith("Test.java");
    }

    Outcome of(Outcome property) {
        return property.with(Status.FAILED,
                message.length() <= MOST ? message
                        : message.substring(0, MOST) + " …",
                schedule);
    }
}
