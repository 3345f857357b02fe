package org.withoutlocks.explorer;

import java.util.function.Function;
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
        return with(exploration -> exploration.explore(preemptions, schedules,
                merging));
    }

    /**
     * Stops each actor for ever after each of its steps, and requires that the
     * others finish. Whoever waits for a lock that a stopped actor holds does
     * not, and the report says no progress. That nobody waits for anybody is
     * necessary for lock-freedom, and not sufficient; see {@link #cycles}.
     */
    public Report stop() {
        return with(Exploration::stop);
    }

    /**
     * Returns the graph of all states of a small scenario; of some, if there
     * are more than {@code most}.
     */
    public Graph graph(int most) {
        return with(exploration -> exploration.graph(most));
    }

    /**
     * Looks for a cycle of states in which no operation completes, among at
     * most {@code most} states. In a lock-free class there is none. The verdict
     * is no progress if there is one, and not finished if there are more
     * states.
     */
    public Report cycles(int most) {
        return with(exploration -> exploration.cycles(most));
    }

    /** Runs one schedule, as a report wrote it. */
    public Report replay(String schedule) {
        return with(exploration -> exploration.replay(schedule));
    }

    private <R> R with(Function<Exploration, R> what) {
        try (Exploration exploration = new Exploration(scenario, steps)) {
            return what.apply(exploration);
        }
    }
}
