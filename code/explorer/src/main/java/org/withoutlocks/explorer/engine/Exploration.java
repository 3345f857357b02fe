package org.withoutlocks.explorer.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Step;
import org.withoutlocks.explorer.Verdict;

/** Runs a scenario again and again, on threads that stay. */
public final class Exploration implements AutoCloseable {

    /** What came of one run. */
    public record Outcome(Verdict verdict, String message, String schedule,
            List<Step> steps, List<String> history) {}

    /** What came of all of them. */
    public record Summary(@Nullable Outcome failure, int schedules, int states,
            int bound, boolean exhaustive, boolean finished) {}

    /** How many more schedules to look for a simpler failure in. */
    private static final int ONCE_FAILED = 1_000;

    private final Program program;
    private final Linearizer linearizer;
    private final Worker[] workers;
    private final Baton done = new Baton(Thread.currentThread());
    private final int mostSteps;

    /** Loads a scenario; to be used by the thread that makes it. */
    public Exploration(Class<?> scenario, int mostSteps) {
        program = new Program(scenario);
        linearizer = new Linearizer(program.specification);
        this.mostSteps = mostSteps;
        workers = new Worker[program.actors()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(i);
            workers[i].start();
        }
    }

    /** Runs schedules within the bounds. */
    public Summary explore(int mostPreemptions, int mostSchedules,
            boolean merging) {
        Frontier frontier = new Frontier(merging);
        String best = null;
        int bestSwitches = 0;
        int schedules = 0;
        int last = mostSchedules;
        int bound = 0;
        while (schedules < last) {
            Frontier.Path path =
                    frontier.next(best == null ? mostPreemptions : bound);
            if (path == null) {
                break;
            }
            bound = frontier.bound();
            schedules++;
            Run run = run(path, null);
            if (!run.merged && run.verdict != Verdict.CORRECT) {
                int switches = switches(run.steps);
                if (best == null) {
                    last = Math.min(mostSchedules, schedules + ONCE_FAILED);
                }
                if (best == null || switches < bestSwitches) {
                    best = Script.of(run.steps);
                    bestSwitches = switches;
                }
            }
        }
        return new Summary(best == null ? null : replay(best), schedules,
                frontier.states(), bound, frontier.isExhausted(),
                schedules < mostSchedules);
    }

    private static int switches(List<Integer> steps) {
        int switches = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).equals(steps.get(i - 1))) {
                switches++;
            }
        }
        return switches;
    }

    /** Runs one schedule and records it. */
    public Outcome replay(String schedule) {
        Recorder recorder = new Recorder();
        Script script = new Script(schedule);
        Run run = run(script, recorder);
        script.requireUsedUp();
        return new Outcome(run.verdict, run.message, Script.of(run.steps),
                recorder.steps(), run.history.operations.stream()
                        .map(operation -> (operation.actor < 0 ? "before"
                                : "T" + (operation.actor + 1)) + ": "
                                + operation)
                        .toList());
    }

    private Run run(Chooser chooser, @Nullable Recorder recorder) {
        Run run = new Run(program, workers, done, chooser, mostSteps, recorder);
        run.execute();
        if (run.misfit != null) {
            throw run.misfit;
        }
        if (run.refused != null) {
            throw run.refused;
        }
        if (run.verdict == null && !run.merged) {
            if (program.hasSpecification()
                    && run.history.operations.isEmpty()) {
                throw new IllegalArgumentException(
                        "No call of the scenario is an operation of its"
                                + " specification; are the names and numbers"
                                + " of parameters the same?");
            }
            boolean explained = !program.hasSpecification()
                    || linearizer.explains(run.history);
            run.verdict = explained ? Verdict.CORRECT
                    : Verdict.NOT_LINEARIZABLE;
            run.message = explained ? ""
                    : "no order of the operations explains their results";
        }
        return run;
    }

    @Override
    public void close() {
        for (Worker worker : workers) {
            worker.run = null;
            worker.baton.give();
        }
    }
}
