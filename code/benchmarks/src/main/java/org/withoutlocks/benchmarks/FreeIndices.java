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

/**
 * How long it takes to find a free index and give it back, when all threads do
 * nothing else. There are more indices than threads, so none is ever missing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FreeIndices {

    @Param({"FreeList", "synchronized", "ArrayBlockingQueue"})
    public String impl = "";

    private Indices indices = () -> 0;

    @Setup
    public void choose() {
        indices = Indices.of(impl);
    }

    @Benchmark
    public int pair() {
        return indices.pair();
    }
}
