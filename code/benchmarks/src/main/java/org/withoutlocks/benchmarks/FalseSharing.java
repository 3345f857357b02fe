package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.memory.PaddedReference;

/**
 * One thread reads a reference that nobody writes; another swaps a different
 * one. What they share, if anything, is a cache line.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FalseSharing {

    /** Neighbours are two slots of one array, eight bytes that share a line. */
    @Param({"neighbours", "padded"})
    public String layout = "";

    private boolean padded;
    private final AtomicReferenceArray<String> slots =
            new AtomicReferenceArray<>(new String[]{"A", "B"});
    private final PaddedReference<String> left = new PaddedReference<>("A");
    private final PaddedReference<String> right = new PaddedReference<>("B");

    @Setup
    public void choose() {
        padded = layout.equals("padded");
    }

    @Benchmark
    @Group("pair")
    public Object read() {
        return padded ? right.get() : slots.get(1);
    }

    @Benchmark
    @Group("pair")
    public boolean write() {
        return padded
                ? left.compareAndSet("A", "A")
                : slots.compareAndSet(0, "A", "A");
    }
}
