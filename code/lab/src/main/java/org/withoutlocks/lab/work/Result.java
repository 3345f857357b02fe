package org.withoutlocks.lab.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;

/**
 * What came of a student's files.
 *
 * @param ran whether they could be run
 * @param outcomes the properties, in order; none if nothing could be run
 * @param trouble what kept the code from being judged to the end; empty if
 *        nothing did
 * @param notes what else the student should know
 * @param output what the code printed, as far as it was kept
 * @param replayed the schedule, of a replay
 */
public record Result(boolean ran, List<Outcome> outcomes, String trouble,
        List<String> notes, String output,
        @Nullable FailedSchedule replayed) {

    static Result of(Problem problem) {
        return new Result(false, List.of(), problem.inFull(), List.of(), "",
                null);
    }

    public boolean passed() {
        return trouble.isEmpty() && !outcomes.isEmpty()
                && points() == outcomes.size();
    }

    /** Returns how many properties hold. */
    public int points() {
        return (int) outcomes.stream()
                .filter(outcome -> outcome.status() == Status.PASSED)
                .count();
    }
}
