package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Pairs, as in {@link Limits}, and before each some work of the thread's own,
 * which takes longer than a pair and which the compiler cannot leave out.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorkBetween {

    private static final int WORK = 200;

    @Benchmark
    public @Nullable Object workAndPair(Limits limits) {
        Blackhole.consumeCPU(WORK);
        return limits.pair();
    }
}
