package org.withoutlocks.explorer.engine;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Contradiction;
import org.withoutlocks.explorer.Graph;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/** Runs a scenario again and again, on threads that stay. */
public final class Exploration implements AutoCloseable {

    /** How many more schedules to look for a simpler failure in. */
    private static final int ONCE_FAILED = 1_000;

    private final String name;
    private final Program program;
    private final Linearizer linearizer;
    private final Worker[] workers;
    private final Baton done;
    private final int mostSteps;

    /** Loads a scenario; what is done with it is done by {@link #call}. */
    public Exploration(Class<?> scenario, int mostSteps) {
        name = scenario.getSimpleName();
        program = new Program(scenario);
        linearizer = new Linearizer(program.specification);
        this.mostSteps = mostSteps;
        workers = new Worker[program.actors()];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Worker(i);
            workers[i].start();
        }
        done = new Baton(workers[0]);
    }

    /** Explores, on the thread of the first actor, and waits for it. */
    public <R> R call(Function<Exploration, R> what) {
        Baton caller = new Baton(Thread.currentThread());
        CompletableFuture<R> result = new CompletableFuture<>();
        workers[0].quiet = true;
        workers[0].give(() -> {
            try {
                result.complete(what.apply(this));
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
            caller.give();
        });
        caller.take();
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Runs schedules within the bounds, until one fails. */
    public Report explore(int mostPreemptions, int mostSchedules,
            boolean merging, int mostSeconds) {
        long start = System.nanoTime();
        Frontier frontier = new Frontier(merging);
        String best = null;
        int bestSwitches = 0;
        int schedules = 0;
        int last = mostSchedules;
        int most = mostPreemptions;
        Frontier.Path path = frontier.next(most);
        while (path != null && schedules < last && TimeUnit.NANOSECONDS
                .toSeconds(System.nanoTime() - start) < mostSeconds) {
            schedules++;
            Run run = run(path, null);
            if (!run.merged && run.verdict != Verdict.CORRECT) {
                int switches = switches(run.steps);
                if (best == null) {
                    last = Math.min(mostSchedules, schedules + ONCE_FAILED);
                    most = frontier.bound();
                }
                if (best == null || switches < bestSwitches) {
                    best = Script.of(run.steps);
                    bestSwitches = switches;
                }
            }
            path = frontier.next(most);
        }
        String scope = count(schedules, "schedule") + (merging
                ? ", " + count(frontier.states(), "state")
                : "")
                + (frontier.isExhausted() && path == null
                        ? ", which are all there are"
                        : ", with at most "
                                + count(frontier.bound(), "preemption"));
        if (best != null) {
            return report(best, schedules, frontier.states(), scope);
        }
        boolean finished = path == null;
        return passed(finished ? Verdict.CORRECT : Verdict.NOT_FINISHED,
                finished ? "" : "the budget ran out", schedules,
                frontier.states(), frontier.isExhausted() && finished, scope);
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
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

    /**
     * Stops each actor for ever after each of its steps, at first and after
     * every number of steps of another, and lets the others go on.
     */
    public Report stop() {
        int schedules = 0;
        for (int victim = 0; victim < workers.length; victim++) {
            for (int other = 0; other < workers.length; other++) {
                Stop stop = victim == other ? null
                        : new Stop(victim, other, 0, 1);
                while (stop != null) {
                    schedules++;
                    if (run(stop, null).verdict != Verdict.CORRECT) {
                        return report(stop.schedule(), schedules, 0,
                                stopped(schedules));
                    }
                    stop = stop.next();
                }
            }
        }
        return passed(Verdict.CORRECT, "", schedules, 0, false,
                stopped(schedules));
    }

    private static String stopped(int schedules) {
        return count(schedules, "schedule")
                + ", each with one actor stopped for ever";
    }

    /** Draws the graph of states for a reader, as far as the most states. */
    public Graph graph(int mostStates) {
        return graph(mostStates, new Mapper(program.renderer));
    }

    private Graph graph(int mostStates, Mapper mapper) {
        Mapper.Path path = mapper.next();
        while (path != null && mapper.size() < mostStates) {
            Run run = run(path, path.recorder);
            if (!run.merged) {
                path.end(run, () -> contradiction(run));
            }
            path = mapper.next();
        }
        return mapper.graph(name, path == null);
    }

    /** Looks for a cycle in the graph of states. */
    public Report cycles(int mostStates) {
        Graph graph = graph(mostStates, new Mapper(null));
        int states = graph.nodes().size();
        String scope = count(states, "state") + (graph.complete()
                ? ", which are all there are"
                : ", and there are more");
        Graph.Edge back = Cycles.find(graph);
        if (back == null) {
            return passed(graph.complete() ? Verdict.CORRECT
                    : Verdict.NOT_FINISHED, "no cycle found", 0, states,
                    graph.complete(), scope);
        }
        String schedule = (graph.nodes().get(back.from()).schedule() + " "
                + back.actor()).strip();
        Report report = report(schedule, 1, 0, "");
        return new Report(name, Verdict.NO_PROGRESS,
                "the last step leads back to an earlier state, and no"
                        + " operation completed in between",
                0, states, false, scope, schedule, report.start(),
                report.steps().subList(0, new Script(schedule).length()),
                List.of(), null);
    }

    /** Runs one schedule and records it. */
    public Report replay(String schedule) {
        return report(schedule, 1, 0, "1 schedule");
    }

    private Report report(String schedule, int schedules, int states,
            String scope) {
        Recorder recorder = new Recorder(program.renderer);
        Script script = new Script(schedule);
        Run run = run(script, recorder);
        script.requireUsedUp();
        recorder.end();
        Contradiction contradiction = contradiction(run);
        return new Report(name, run.verdict,
                run.message + (contradiction == null ? ""
                        : ": " + contradiction),
                schedules, states, false, scope, schedule, recorder.start(),
                recorder.steps(), run.history.lines(), contradiction);
    }

    /** Returns why the operations of a run are not linearizable, if so. */
    private @Nullable Contradiction contradiction(Run run) {
        return run.verdict != Verdict.NOT_LINEARIZABLE ? null
                : new Contradictions(run.history,
                        new Specification(program.specification), true,
                        operation -> "T" + (operation.actor + 1)).simplest();
    }

    private Report passed(Verdict verdict, String message, int schedules,
            int states, boolean exhaustive, String scope) {
        return new Report(name, verdict, message, schedules, states, exhaustive,
                scope, "", Snapshot.NOTHING, List.of(), List.of(), null);
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
        Stream.of(workers).forEach(worker -> worker.give(null));
    }
}
