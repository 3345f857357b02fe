package org.withoutlocks.lab.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Report;

/**
 * A schedule, as far as it is shown to a student.
 *
 * @param scenario the name of the scenario's class, without its package
 * @param verdict what is wrong, in words
 * @param message what that means here
 * @param schedule what to replay
 * @param steps its steps
 * @param history the operations and their results
 */
public record FailedSchedule(String scenario, String verdict, String message,
        String schedule, List<Line> steps, List<String> history) {

    /**
     * One step.
     *
     * @param actor the number of the thread, from 1
     * @param file the name of the source file
     * @param line the line in it
     * @param text what was accessed, and what came of it
     * @param operation the operation it belongs to; empty if none
     * @param returned what that operation returned, if this is its last step
     */
    public record Line(int actor, String file, int line, String text,
            String operation, @Nullable String returned) {}

    static FailedSchedule of(Report report) {
        return new FailedSchedule(report.scenario(),
                report.verdict().toString(), report.message(),
                report.schedule(),
                report.steps()
                        .stream()
                        .map(step -> new Line(step.actor(), step.file(),
                                step.line(), step.toString(),
                                step.operation(), step.returned()))
                        .toList(),
                report.history());
    }
}
