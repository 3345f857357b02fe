package org.withoutlocks.explorer;

import java.util.List;
import org.withoutlocks.explorer.engine.Exploration;

/** Runs a {@link Scenario} under many schedules. */
public final class Explorer {

    private final Class<?> scenario;
    private final int preemptions;
    private final int schedules;
    private final int steps;

    private Explorer(Class<?> scenario, int preemptions, int schedules,
            int steps) {
        this.scenario = scenario;
        this.preemptions = preemptions;
        this.schedules = schedules;
        this.steps = steps;
    }

    /** Returns an explorer of schedules with at most three preemptions. */
    public static Explorer of(Class<?> scenario) {
        return new Explorer(scenario, 3, 1_000_000, 10_000);
    }

    /** Bounds the preemptions of a schedule. */
    public Explorer preemptions(int most) {
        return new Explorer(scenario, most, schedules, steps);
    }

    /** Runs every schedule, whatever its preemptions. */
    public Explorer exhaustively() {
        return preemptions(Integer.MAX_VALUE);
    }

    /** Bounds the number of schedules. */
    public Explorer schedules(int most) {
        return new Explorer(scenario, preemptions, most, steps);
    }

    /** Bounds the number of steps of a schedule. */
    public Explorer steps(int most) {
        return new Explorer(scenario, preemptions, schedules, most);
    }

    /**
     * Runs schedules until one fails or the bounds are reached.
     *
     * @throws Refused if the scenario does what cannot be seen
     */
    public Report explore() {
        try (Exploration exploration = new Exploration(scenario, steps)) {
            Exploration.Summary summary =
                    exploration.explore(preemptions, schedules);
            Exploration.Outcome failure = summary.failure();
            if (failure != null) {
                return report(failure, summary.schedules(), summary.bound(),
                        false);
            }
            boolean finished = summary.finished() || summary.exhaustive();
            return new Report(scenario.getSimpleName(),
                    finished ? Verdict.CORRECT : Verdict.NOT_FINISHED,
                    finished ? "" : "the budget ran out", summary.schedules(),
                    summary.bound(), summary.exhaustive(), "", List.of(),
                    List.of());
        }
    }

    /** Runs one schedule, as a report wrote it. */
    public Report replay(String schedule) {
        try (Exploration exploration = new Exploration(scenario, steps)) {
            return report(exploration.replay(schedule), 1, 0, false);
        }
    }

    private Report report(Exploration.Outcome outcome, int run, int bound,
            boolean exhaustive) {
        return new Report(scenario.getSimpleName(), outcome.verdict(),
                outcome.message(), run, bound, exhaustive, outcome.schedule(),
                outcome.steps(), outcome.history());
    }
}
