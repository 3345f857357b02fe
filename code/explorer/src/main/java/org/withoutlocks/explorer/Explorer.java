package org.withoutlocks.explorer;

import java.util.function.Function;
import org.withoutlocks.explorer.engine.Exploration;

/**
 * Runs a {@link Scenario} under many schedules: all of them, or all with at
 * most so many preemptions. It is immutable and may be shared; each exploration
 * uses threads and a class loader of its own.
 *
 * <p><b>What is a step.</b> Reads and writes of fields that are not final and
 * of array elements; calls of the {@code Atomic} classes (but not of those
 * methods that take a function) and of {@code VarHandle}; entering and leaving
 * monitors; {@code lock}, {@code tryLock} and {@code unlock} of
 * {@code ReentrantLock} and {@code ReentrantReadWriteLock}; the methods of
 * {@code StampedLock} without a time limit; {@code LockSupport.park} and
 * {@code unpark}. A weak compare-and-set is tried both ways.
 * {@code Thread.onSpinWait} and {@code yield} let others go first, and
 * {@code ThreadLocalRandom} gives the same numbers in every run.
 *
 * <p><b>What may be used besides.</b> Strings, boxed values, {@code Math},
 * {@code Objects}, {@code Optional}, exceptions, records, enums, lambdas; lists,
 * sets, maps and deques of {@code java.util} that only one actor uses, and
 * unmodifiable copies of them; and what a {@code ReentrantReadWriteLock} tells a
 * thread of itself, by {@code getReadHoldCount} and
 * {@code isWriteLockedByCurrentThread}. Everything else of the JDK is
 * {@linkplain Refused refused} where an actor gets to it, and so are static
 * variables and references to methods of atomic classes. The constructor of the
 * scenario and its observer may do what they like.
 *
 * <p><b>Limits.</b> Every access sees what the one before it left: schedules
 * are sequentially consistent, as Java promises for programs without data
 * races (JLS 17.4.5); what the memory model allows beyond that is not seen.
 * {@code park} returns for no reason but {@code unpark}. Locks have no queue:
 * whoever can take one may, so that a reader passes by a writer who waits,
 * which a lock of the JDK may not let it do. An actor that takes two hundred
 * steps in a row lets others go first, which is not counted as a preemption.
 * The budgets are counted in schedules and steps, so that a verdict is the same
 * on every machine.
 */
public final class Explorer {

    private final Class<?> scenario;
    private final int preemptions;
    private final int schedules;
    private final int steps;
    private final boolean merging;
    private final int seconds;

    private Explorer(Class<?> scenario, int preemptions, int schedules,
            int steps, boolean merging, int seconds) {
        this.scenario = scenario;
        this.preemptions = preemptions;
        this.schedules = schedules;
        this.steps = steps;
        this.merging = merging;
        this.seconds = seconds;
    }

    /**
     * Returns an explorer of schedules with at most three preemptions, a million
     * schedules, and ten thousand steps in each.
     */
    public static Explorer of(Class<?> scenario) {
        return new Explorer(scenario, 3, 1_000_000, 10_000, true,
                Integer.MAX_VALUE);
    }

    /** Bounds the preemptions of a schedule. */
    public Explorer preemptions(int most) {
        return new Explorer(scenario, most, schedules, steps, merging,
                seconds);
    }

    /** Runs every schedule, whatever its preemptions. */
    public Explorer exhaustively() {
        return preemptions(Integer.MAX_VALUE);
    }

    /** Bounds the number of schedules. */
    public Explorer schedules(int most) {
        return new Explorer(scenario, preemptions, most, steps, merging,
                seconds);
    }

    /** Runs schedules to their end, even from states that were seen before. */
    public Explorer withoutMerging() {
        return new Explorer(scenario, preemptions, schedules, steps, false,
                seconds);
    }

    /**
     * Bounds the time of an exploration. When it is up the verdict is not
     * finished, which another machine may not say.
     */
    public Explorer seconds(int most) {
        return new Explorer(scenario, preemptions, schedules, steps, merging,
                most);
    }

    /** Bounds the number of steps of a schedule. */
    public Explorer steps(int most) {
        return new Explorer(scenario, preemptions, schedules, most, merging,
                seconds);
    }

    /**
     * Runs schedules until one fails or the bounds are reached.
     *
     * @throws Refused if the scenario does what cannot be seen
     */
    public Report explore() {
        return with(exploration -> exploration.explore(preemptions, schedules,
                merging, seconds));
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
     * Returns the graph of all states of a small scenario, for a reader; of
     * some, if there are more than {@code most}. States in which objects have
     * other names, or actors believe something else, are different ones, so
     * that there are more than {@link #cycles} finds; and an actor that makes and names a new object on
     * each round of a loop that never ends comes to no end of states.
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
            return exploration.call(what);
        }
    }
}
