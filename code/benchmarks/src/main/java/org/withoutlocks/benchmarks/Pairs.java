package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How many pairs all threads do together, when they do nothing else. JMH takes
 * what was popped, and does not inline a pair, so that no lock spans two.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Pairs {

    @Benchmark
    public @Nullable Object pair(Peers peers) {
        return peers.pair();
    }
}
