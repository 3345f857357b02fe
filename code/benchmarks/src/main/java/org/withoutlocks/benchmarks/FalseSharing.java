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
 * One thread reads a reference that nobody writes; another does a CAS on a
 * different one. What they share, if anything, is a cache line.
 */
@State(Scope.Group)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FalseSharing {

    /**
     * Neighbours are slots 16 and 17 of an array; apart, slots 16 and 80, with
     * the same code. Padded are two {@link PaddedReference}s.
     */
    @Param({"neighbours", "apart", "padded"})
    public String layout = "";

    private boolean padded;
    private int reader;
    private final AtomicReferenceArray<String> slots =
            new AtomicReferenceArray<>(128);
    private final PaddedReference<String> left = new PaddedReference<>("A");
    private final PaddedReference<String> right = new PaddedReference<>("B");

    @Setup
    public void choose() {
        padded = layout.equals("padded");
        reader = layout.equals("neighbours") ? 17 : 80;
        slots.set(16, "A");
        slots.set(reader, "B");
    }

    @Benchmark
    @Group("pair")
    public Object read() {
        return padded ? right.get() : slots.get(reader);
    }

    @Benchmark
    @Group("pair")
    public boolean write() {
        return padded
                ? left.compareAndSet("A", "A")
                : slots.compareAndSet(16, "A", "A");
    }
}
