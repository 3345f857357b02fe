package org.withoutlocks.explorer;

/** Thrown when a report says something else than a test expects. */
public final class UnexpectedVerdict extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    UnexpectedVerdict(Verdict expected, Report report) {
        super("expected " + expected + ", but found\n" + report);
        this.report = report;
    }

    /** Returns what was found. */
    public Report report() {
        return report;
    }
}
