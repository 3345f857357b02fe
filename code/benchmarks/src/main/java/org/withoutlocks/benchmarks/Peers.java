package org.withoutlocks.benchmarks;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What {@link Pairs} measures, with the vectors before and after backoff. */
@State(Scope.Benchmark)
public class Peers {

    @Param({"synchronizedList", "ReentrantLock", "ConcurrentLinkedDeque",
        "chapter 5", "chapter 6"})
    public String impl = "";

    private Ends ends = element -> element;

    @Setup
    public void choose() {
        ends = Ends.of(impl);
    }

    @Nullable
    Object pair() {
        return ends.pair(this);
    }
}
