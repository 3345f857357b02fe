package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Refused;
import org.withoutlocks.explorer.Verdict;

/**
 * One run of a scenario under one schedule. Its actors are threads, of which
 * one at a time has the baton: it takes its step, goes on to the next, and
 * decides there who may go on.
 */
final class Run {

    /** More steps in a row than this, and others go first. */
    private static final int PATIENCE = 200;

    private static final Primitive STEP = new Primitive("step");

    private static final int MOST_LOOPS = 100_000;
    private static final int MOST_ALLOCATED = 10_000_000;

    /** A lock that a monitor is played by. */
    private static final class Monitor {
        @Nullable
        Worker owner;
        int entered;
    }

    private final Program program;
    final Worker[] workers;
    private final Baton done;
    private final Chooser chooser;
    private final int mostSteps;
    private final IdentityHashMap<Object, Monitor> monitors =
            new IdentityHashMap<>();
    private final IdentityHashMap<Object, Worker> users =
            new IdentityHashMap<>();
    private final List<History.Operation> current = new ArrayList<>();

    final History history = new History();
    /** The actors of the steps taken; see {@link Script#of}. */
    final List<Integer> steps = new ArrayList<>();
    @Nullable
    final Recorder recorder;
    @Nullable
    Object state;
    @Nullable
    Verdict verdict;
    String message = "";
    @Nullable
    Refused refused;
    /** Why the schedule cannot be one of this scenario. */
    @Nullable
    IllegalArgumentException misfit;
    /** Whether the run came to a state that was seen before. */
    boolean merged;

    private boolean over;
    private int unwinding;
    private int inARow;
    private long allocated;

    Run(Program program, Worker[] workers, Baton done, Chooser chooser,
            int mostSteps, @Nullable Recorder recorder) {
        this.program = program;
        this.workers = workers;
        this.done = done;
        this.chooser = chooser;
        this.mostSteps = mostSteps;
        this.recorder = recorder;
        for (Worker worker : workers) {
            worker.reset(this);
            current.add(null);
        }
    }

    /** Runs the scenario to its end. To be called by the first worker. */
    void execute() {
        live(workers[0]);
        done.take();
        workers[0].quiet = true;
    }

    /** What a worker does in this run. */
    void live(Worker me) {
        try {
            if (me.number == 0) {
                me.quiet = true;
                state = program.create();
                me.quiet = false;
                if (recorder != null) {
                    recorder.begin(state, workers.length);
                }
            }
            program.act(me.number, state);
            arrive(me, true);
        } catch (Abort e) {
            unwound();
            return;
        } catch (Throwable e) {
            if (over) {
                unwound();
                return;
            }
            try {
                if (isResult(me, e)) {
                    arrive(me, true);
                    return;
                }
                abandon(me, verdictOf(e), String.valueOf(e));
            } catch (Abort abort) {
                unwound();
            }
        }
    }

    private boolean isResult(Worker me, Throwable e) {
        History.Operation last = current.get(me.number);
        return last != null && last.result instanceof History.Thrown thrown
                && thrown.type() == e.getClass();
    }

    private static Verdict verdictOf(Throwable e) {
        return e instanceof AssertionError ? Verdict.ASSERTION_FAILED
                : Verdict.EXCEPTION;
    }

    /** Comes to a step, or to the end. */
    private void arrive(Worker me, boolean ends) {
        me.finished = ends;
        if (ends) {
            forget(me);
        }
        if (!me.started) {
            me.started = true;
            if (me.number + 1 < workers.length) {
                workers[me.number + 1].baton.give();
            } else {
                passOn(null, me);
            }
        } else {
            passOn(me, me);
        }
        if (!ends) {
            await(me);
        }
    }

    private void forget(Worker me) {
        if (recorder != null) {
            recorder.forget(me.number);
        }
    }

    private void await(Worker me) {
        if (!me.granted) {
            me.baton.take();
        }
        me.granted = false;
        if (over) {
            throw new Abort();
        }
    }

    /** Decides who goes on, and lets it. */
    private void passOn(@Nullable Worker last, Worker me) {
        List<Integer> options = options(last);
        if (options.isEmpty()) {
            if (allFinished()) {
                end(me);
            } else {
                stuck(me);
            }
            return;
        }
        if (!chooser.goesOn(this, options, last)) {
            merged = true;
            abandon(me, null, "");
        }
        boolean preempts = last != null && options.get(0) == last.number;
        Worker next = workers[options.get(choose(me, options, preempts))];
        inARow = next == last ? inARow + 1 : 0;
        if (steps.size() == mostSteps) {
            abandon(me, Verdict.NO_PROGRESS, "not done in " + mostSteps
                    + " steps, in which everyone takes turns");
        }
        steps.add(next.number);
        next.owes = 0;
        for (Worker other : workers) {
            if (other != next) {
                other.owes &= ~(1 << next.number);
            }
        }
        if (next == me) {
            me.granted = true;
        } else {
            next.baton.give();
        }
    }

    /** Nobody can go on; which is well if all who are left were stopped. */
    private void stuck(Worker me) {
        String stopped = names(chooser::isStopped);
        String waiting = names(actor -> !chooser.isStopped(actor));
        if (stopped.isEmpty()) {
            abandon(me, Verdict.DEADLOCK, waiting + (waiting.contains(" and ")
                    ? " wait for each other"
                    : " waits for ever"));
        } else if (waiting.isEmpty()) {
            abandon(me, null, "");
        } else {
            abandon(me, Verdict.NO_PROGRESS,
                    waiting + " waits for " + stopped + ", which was stopped");
        }
    }

    private String names(IntPredicate which) {
        return Stream.of(workers)
                .filter(worker -> !worker.finished && which.test(worker.number))
                .map(worker -> "T" + (worker.number + 1))
                .collect(Collectors.joining(" and "));
    }

    private boolean mayGoOn(Worker worker) {
        return worker.isEnabled() && !chooser.isStopped(worker.number);
    }

    private int choose(Worker me, List<Integer> options, boolean preempts) {
        try {
            return chooser.choose(options, preempts);
        } catch (IllegalArgumentException e) {
            misfit = e;
            abandon(me, null, "");
            throw e;
        }
    }

    private List<Integer> options(@Nullable Worker last) {
        if (last != null && inARow == PATIENCE) {
            last.rest();
            inARow = 0;
        }
        int enabled = 0;
        for (Worker worker : workers) {
            if (mayGoOn(worker)) {
                enabled |= 1 << worker.number;
            }
        }
        List<Integer> eager = new ArrayList<>(workers.length);
        List<Integer> able = new ArrayList<>(workers.length);
        if (last != null && mayGoOn(last)) {
            able.add(last.number);
            if ((last.owes & enabled) == 0) {
                eager.add(last.number);
            }
        }
        for (Worker worker : workers) {
            if (worker != last && mayGoOn(worker)) {
                able.add(worker.number);
                if ((worker.owes & enabled) == 0) {
                    eager.add(worker.number);
                }
            }
        }
        return eager.isEmpty() ? able : eager;
    }

    private boolean allFinished() {
        for (Worker worker : workers) {
            if (!worker.finished) {
                return false;
            }
        }
        return true;
    }

    private void end(Worker me) {
        me.quiet = true;
        if (recorder != null) {
            recorder.end();
        }
        try {
            program.observe(state);
        } catch (Abort e) {
            // It looped or allocated for ever; the verdict says so.
        } catch (Throwable e) {
            verdict = verdictOf(e);
            message = String.valueOf(e);
        }
        done.give();
    }

    /** Ends the run early; its actors unwind. */
    private void abandon(Worker me, @Nullable Verdict why, String what) {
        over = true;
        verdict = why;
        message = what;
        for (Worker worker : workers) {
            if (worker != me && worker.started && !worker.finished) {
                unwinding++;
            }
        }
        unwinding++;
        for (Worker worker : workers) {
            if (worker != me && worker.started && !worker.finished) {
                worker.baton.give();
            }
        }
        throw new Abort();
    }

    private synchronized void unwound() {
        if (--unwinding == 0) {
            done.give();
        }
    }

    // What the code under test does, called by Hooks.

    /** Remembers a refusal, which the code under test may catch. */
    Refused refuse(String what) {
        refused = new Refused(what);
        return refused;
    }

    /** Says whether an actor is the first and only one to use an object. */
    boolean mayUse(Worker me, Object object) {
        return users.computeIfAbsent(object, unused -> me) == me;
    }

    boolean isOver() {
        return over;
    }

    void step(Worker me, int site, Object[] arguments) {
        if (over) {
            throw new Abort();
        }
        History.Operation operation = current.get(me.number);
        arrive(me, false);
        if (operation != null) {
            history.begin(operation);
        }
        me.loops = 0;
        if (recorder == null) {
            me.log.add(STEP);
        } else {
            recorder.step(me.number, Site.of(site), arguments,
                    operation != null && operation.isPending() ? operation
                            : null,
                    me.log.size());
            me.log.add(new Primitive(recorder.last().access()));
        }
    }

    boolean failsForNoReason(Worker me) {
        boolean fails = chooser.failsForNoReason();
        if (fails) {
            steps.set(steps.size() - 1, -me.number - 1);
        }
        return fails;
    }

    void saw(Worker me, @Nullable Object value) {
        me.log.add(value);
        if (recorder != null) {
            recorder.saw(value);
        }
    }

    void block(Worker me) {
        me.blocked = true;
        saw(me, new Primitive("waits"));
    }

    void unblock() {
        for (Worker worker : workers) {
            worker.blocked = false;
        }
    }

    boolean tryEnter(Worker me, Object object) {
        Monitor monitor =
                monitors.computeIfAbsent(object, unused -> new Monitor());
        if (monitor.owner != null && monitor.owner != me) {
            return false;
        }
        monitor.owner = me;
        monitor.entered++;
        return true;
    }

    void exit(Worker me, Object object) {
        Monitor monitor = monitors.get(object);
        if (monitor == null || monitor.owner != me) {
            throw new IllegalMonitorStateException();
        }
        if (--monitor.entered == 0) {
            monitor.owner = null;
            unblock();
        }
    }

    /** Forgets what an actor saw since a mark, but for some variables. */
    void forget(Worker me, int mark, Object[] variables) {
        me.log.subList(mark, me.log.size()).clear();
        if (recorder != null) {
            recorder.forget(me.number, mark, variables);
        }
    }

    void loop(Worker me) {
        if (over) {
            throw new Abort();
        }
        if (++me.loops > MOST_LOOPS) {
            abandon(me, Verdict.NO_PROGRESS,
                    "loops without any access that others could see");
        }
    }

    void allocates(Worker me, int size) {
        allocated += Math.max(size, 1);
        if (allocated > MOST_ALLOCATED) {
            abandon(me, Verdict.EXCEPTION, "allocates more than "
                    + MOST_ALLOCATED + " objects or elements");
        }
    }

    void calls(Worker me, String name, Object[] arguments) {
        int actor = me.quiet ? History.SETUP : me.number;
        History.Operation operation = history.call(actor, "", name, arguments);
        if (me.quiet) {
            history.begin(operation);
        }
        current.set(me.number, operation);
        forget(me);
    }

    void returns(Worker me, @Nullable Object result, boolean isVoid) {
        History.Operation operation = current.get(me.number);
        if (operation != null) {
            end(operation, result, isVoid);
            current.set(me.number, null);
            forget(me);
        }
    }

    void fails(Worker me, Throwable e) {
        History.Operation operation = current.get(me.number);
        if (operation != null && !(e instanceof Abort)
                && !(e instanceof Refused)) {
            end(operation, new History.Thrown(e.getClass()), false);
            forget(me);
        }
    }

    private void end(History.Operation operation, @Nullable Object result,
            boolean isVoid) {
        if (recorder != null && operation.hasSteps()) {
            recorder.returned(result, isVoid);
        }
        history.end(operation, result);
    }
}
