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
import org.openjdk.jmh.infra.Blackhole;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * How long a pop takes when nothing is pushed: each thread pops 100,000
 * elements of a sequence that is new in each iteration. It holds as many as all
 * threads pop, so that none finds it empty, where a pop costs little. A {@link
 * Blackhole} takes each element.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class Popping {

    static final int POPS = 100_000;

    @Param({"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "ConcurrentLinkedDeque",
        "ConcurrentLinkedQueue", "growing array", "TreiberStack", "chapter 4",
        "chapter 5", "chapter 6", "chapter 7"})
    public String impl = "";

    private Peer peer = element -> {};

    @Setup(Level.Iteration)
    public void fill(BenchmarkParams run) {
        peer = Peer.of(impl);
        for (int i = 0; i < POPS * run.getThreads(); i++) {
            peer.push(this);
        }
    }

    @Benchmark
    @OperationsPerInvocation(POPS)
    public void pop(Start.Line line, Blackhole blackhole) {
        for (int i = 0; i < POPS; i++) {
            blackhole.consume(peer.pop());
        }
    }
}
