package org.withoutlocks.benchmarks;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Pairs as in {@link Pairs}, with the vectors before and after the backoff. A
 * subclass says what of them is measured.
 */
@State(Scope.Benchmark)
public abstract class Peers {

    @Param({"synchronizedList", "ReentrantLock", "ConcurrentLinkedDeque",
        "chapter 5", "chapter 6"})
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
