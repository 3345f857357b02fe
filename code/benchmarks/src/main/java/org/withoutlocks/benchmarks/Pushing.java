package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * How long a push takes when nothing is popped, growing included: each thread
 * pushes 100,000 elements into a sequence that is new in each iteration, so
 * that all measure the same growth and memory suffices. Nobody reads the
 * elements, but others could: the sequence is a field that JMH knows, and no
 * push can be left out.
 *
 * <p>A linked sequence has no room to reserve; its two rows show how far runs
 * of the same code differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class Pushing {

    static final int PUSHES = 100_000;

    @Param({"empty", "reserved"})
    public String room = "";

    @Param({"ReentrantLock", "ReentrantReadWriteLock", "StampedLock",
        "ConcurrentLinkedDeque", "growing array", "chapter 3", "chapter 4",
        "chapter 5", "chapter 6", "chapter 7"})
    public String impl = "";

    private Peer peer = element -> {};

    @Setup(Level.Iteration)
    public void make(BenchmarkParams run) {
        peer = Peer.of(impl);
        if (room.equals("reserved")) {
            peer.reserve(PUSHES * run.getThreads());
        }
    }

    @Benchmark
    @OperationsPerInvocation(PUSHES)
    public Object push(Start.Line line) {
        for (int i = 0; i < PUSHES; i++) {
            peer.push(this);
        }
        return peer;
    }
}
