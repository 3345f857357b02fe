package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Each thread pushes an element and pops one, so that nothing grows and nothing
 * is ever empty when it is popped.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Pairs {

    @Param({"synchronizedList", "ReentrantLock", "ConcurrentLinkedDeque",
        "TreiberStack", "LockFreeVector"})
    public String impl = "";

    private Ends ends = element -> element;

    @Setup
    public void choose() {
        ends = Ends.of(impl);
    }

    @Benchmark
    public @Nullable Object pair() {
        return ends.pair(this);
    }
}
