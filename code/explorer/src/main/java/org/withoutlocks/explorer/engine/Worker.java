package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The thread that runs one actor, schedule after schedule. The first of them
 * also decides what is run.
 */
final class Worker extends Thread {

    final int number;
    final Baton baton = new Baton(this);
    private volatile @Nullable Runnable task = this::live;

    /** Set anew for each run. */
    @Nullable
    Run run;
    /** Whether what this thread does now is not part of the schedule. */
    boolean quiet;
    boolean started;
    boolean finished;
    /** Decided itself to go on, without handing over the baton. */
    boolean granted;
    /** Waits for a lock, or for a permit of LockSupport. */
    boolean blocked;
    boolean permit;
    /** The actors, as bits, that are to take a step first. */
    int owes;
    /** What this actor saw, which with its code decides what it does next. */
    final List<@Nullable Object> log = new ArrayList<>();
    /** How often this actor holds a lock that does not say who holds it. */
    final Map<Lock, Integer> holds = new LinkedHashMap<>();
    int loops;
    Random random = new Random(0);
    int draws;

    Worker(int number) {
        super("actor " + (number + 1));
        this.number = number;
        setDaemon(true);
    }

    /** Prepares for a run. */
    void reset(Run next) {
        run = next;
        quiet = false;
        started = false;
        finished = false;
        granted = false;
        blocked = false;
        permit = false;
        owes = 0;
        log.clear();
        holds.clear();
        loops = 0;
        random = new Random(number);
        draws = 0;
    }

    /** Notes that it holds a lock once more, or once less. */
    void holds(Lock lock, int more) {
        if (lock instanceof ReentrantReadWriteLock.ReadLock) {
            holds.merge(lock, more, Integer::sum);
            holds.remove(lock, 0);
        }
    }

    /** Does what it is given, until that is nothing; see {@link #give}. */
    @Override
    public void run() {
        baton.take();
        while (task != null) {
            task.run();
            baton.take();
        }
    }

    private void live() {
        if (run != null) {
            run.live(this);
        }
    }

    /** Lets this thread do something else than its part of the run. */
    void give(@Nullable Runnable next) {
        task = next;
        baton.give();
    }

    /** Asks that every other actor that can takes a step first. */
    void rest() {
        owes = ~(1 << number);
    }

    /** Says whether the scheduler may let this actor take a step. */
    boolean isEnabled() {
        return !finished && !blocked;
    }
}
