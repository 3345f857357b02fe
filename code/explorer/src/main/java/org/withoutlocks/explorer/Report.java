package org.withoutlocks.explorer;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an exploration found.
 *
 * @param scenario the name of the scenario
 * @param verdict what was found
 * @param message what that means here; empty if correct
 * @param schedules how many schedules were run
 * @param states how many distinct states they came through, if merged; 0 if
 *        they were not counted
 * @param exhaustive whether all schedules were run, or equivalent ones
 * @param scope in words, what was run
 * @param schedule the failing schedule, for {@link Explorer#replay}; empty if
 *        correct
 * @param start the shared state before them; empty if there are none
 * @param steps its steps
 * @param history its operations and their results, if there is a specification
 * @param contradiction why no order of them explains the results, if none does;
 *        the message says it, too
 */
public record Report(String scenario, Verdict verdict, String message,
        int schedules, int states, boolean exhaustive, String scope,
        String schedule, State start, List<Step> steps, List<String> history,
        @Nullable Contradiction contradiction) {

    /**
     * Returns this report if it says correct.
     *
     * @throws UnexpectedVerdict if not
     */
    public Report assertCorrect() {
        return assertVerdict(Verdict.CORRECT);
    }

    /**
     * Returns this report if it says {@code expected}.
     *
     * @throws UnexpectedVerdict if not
     */
    public Report assertVerdict(Verdict expected) {
        if (verdict != expected) {
            throw new UnexpectedVerdict(expected, this);
        }
        return this;
    }

    /** Returns the report with the schedule as a table, a column an actor. */
    @Override
    public String toString() {
        return summary() + (steps.isEmpty() ? ""
                : "\n\n" + Table.of(steps) + operations() + replay());
    }

    /** Returns the report with one step a line. */
    public String plain() {
        StringBuilder lines = new StringBuilder(summary()).append('\n');
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            lines.append("step " + (i + 1) + ", T" + step.actor() + ", "
                    + step.file() + " line " + step.line() + ": " + step
                    + "\n");
        }
        return lines + operations() + replay();
    }

    private String summary() {
        return scenario + ": " + verdict
                + (message.isEmpty() ? "" : ": " + message) + "\n" + scope;
    }

    private String operations() {
        return history.isEmpty() ? ""
                : "\noperations\n  " + String.join("\n  ", history) + "\n"
                        + closest();
    }

    private String closest() {
        return contradiction == null ? ""
                : "\nthe order that comes closest\n  " + contradiction.closest()
                        .stream()
                        .map(Contradiction.Call::toString)
                        .collect(Collectors.joining("\n  ")) + "\n";
    }

    private String replay() {
        return steps.isEmpty() ? "" : "\nschedule \"" + schedule + "\"\n";
    }
}
