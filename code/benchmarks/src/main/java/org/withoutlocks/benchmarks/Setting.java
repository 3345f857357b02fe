package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.ThreadParams;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * How many sets all threads do together: each at an index of its own, 64 or
 * more from that of any other, so that they share no cache line of a slot; or
 * all at index 0. Each thread sets its own element, so that at index 0 there is
 * often another's. JMH takes what was there before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Setting {

    private static final int APART = 64;

    @Param({"apart", "same"})
    public String where = "";

    @Param({"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "growing array", "chapter 3",
        "chapter 4", "chapter 5", "chapter 6", "chapter 7"})
    public String impl = "";

    private Peer peer = element -> {};

    /** Where one thread sets. */
    @State(Scope.Thread)
    public static class Place {
        int index;

        @Setup
        public void choose(Setting setting, ThreadParams threads) {
            index = setting.where.equals("same") ? 0
                    : threads.getThreadIndex() * APART;
        }
    }

    @Setup
    public void fill(BenchmarkParams run) {
        peer = Peer.of(impl);
        for (int i = 0; i < APART * run.getThreads(); i++) {
            peer.push("e" + i);
        }
    }

    @Benchmark
    public Object set(Place place) {
        return peer.set(place.index, place);
    }
}
