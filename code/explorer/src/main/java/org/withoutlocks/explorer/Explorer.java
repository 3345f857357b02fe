package org.withoutlocks.explorer;

import java.util.List;
import org.withoutlocks.explorer.engine.Exploration;

/** Runs a {@link Scenario} under many schedules. */
public final class Explorer {

    private final Class<?> scenario;
    private final int preemptions;
    private final int schedules;
    private final int steps;
    private final boolean merging;

    private Explorer(Class<?> scenario, int preemptions, int schedules,
            int steps, boolean merging) {
        this.scenario = scenario;
        this.preemptions = preemptions;
        this.schedules = schedules;
        this.steps = steps;
        this.merging = merging;
    }

    /** Returns an explorer of schedules with at most three preemptions. */
    public static Explorer of(Class<?> scenario) {
        return new Explorer(scenario, 3, 1_000_000, 10_000, true);
    }

    /** Bounds the preemptions of a schedule. */
    public Explorer preemptions(int most) {
        return new Explorer(scenario, most, schedules, steps, merging);
    }

    /** Runs every schedule, whatever its preemptions. */
    public Explorer exhaustively() {
        return preemptions(Integer.MAX_VALUE);
    }

    /** Bounds the number of schedules. */
    public Explorer schedules(int most) {
        return new Explorer(scenario, preemptions, most, steps, merging);
    }

    /** Runs schedules to their end, even from states that were seen before. */
    public Explorer withoutMerging() {
        return new Explorer(scenario, preemptions, schedules, steps, false);
    }

    /** Bounds the number of steps of a schedule. */
    public Explorer steps(int most) {
        return new Explorer(scenario, preemptions, schedules, most, merging);
    }

    /**
     * Runs schedules until one fails or the bounds are reached.
     *
     * @throws Refused if the scenario does what cannot be seen
     */
    public Report explore() {
        try (Exploration exploration = new Exploration(scenario, steps)) {
            Exploration.Summary summary =
                    exploration.explore(preemptions, schedules, merging);
            Exploration.Outcome failure = summary.failure();
            if (failure != null) {
                return report(failure, summary.schedules(), summary.states(),
                        summary.bound());
            }
            boolean finished = summary.finished() || summary.exhaustive();
            return new Report(scenario.getSimpleName(),
                    finished ? Verdict.CORRECT : Verdict.NOT_FINISHED,
                    finished ? "" : "the budget ran out", summary.schedules(),
                    summary.states(), summary.bound(), summary.exhaustive(), "",
                    List.of(),
                    List.of());
        }
    }

    /** Runs one schedule, as a report wrote it. */
    public Report replay(String schedule) {
        try (Exploration exploration = new Exploration(scenario, steps)) {
            return report(exploration.replay(schedule), 1, 0, 0);
        }
    }

    private Report report(Exploration.Outcome outcome, int run, int states,
            int bound) {
        return new Report(scenario.getSimpleName(), outcome.verdict(),
                outcome.message(), run, states, bound, false,
                outcome.schedule(),
                outcome.steps(), outcome.history());
    }
}
