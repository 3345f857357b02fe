package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.get.LockFreeVector;

/** Reads of 1,024 elements at indices in a fixed random order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Get {

    private static final int SIZE = 1024;

    /** With none, only the benchmark's own work is left. */
    @Param({"none", "ArrayList", "AtomicReferenceArray", "LockFreeVector",
        "synchronizedList"})
    public String impl = "";

    private IntFunction<Object> reader = i -> i;
    private final int[] order = new Random(1).ints(SIZE, 0, SIZE).toArray();

    /** Where one thread is in the order. */
    @State(Scope.Thread)
    public static class Cursor {
        int next;
    }

    @Setup
    public void fill() {
        Object[] elements =
                IntStream.range(0, SIZE).mapToObj(i -> "e" + i).toArray();
        reader = readerOf(elements);
    }

    @Benchmark
    public Object get(Cursor cursor) {
        return reader.apply(order[cursor.next++ & (SIZE - 1)]);
    }

    private IntFunction<Object> readerOf(Object[] elements) {
        List<Object> list = new ArrayList<>(Arrays.asList(elements));
        return switch (impl) {
            case "none" -> index -> elements;
            case "ArrayList" -> list::get;
            case "AtomicReferenceArray" ->
                new AtomicReferenceArray<>(elements)::get;
            case "LockFreeVector" -> LockFreeVector.of(elements)::get;
            case "synchronizedList" ->
                Collections.synchronizedList(list)::get;
            default -> throw new IllegalArgumentException(impl);
        };
    }
}
