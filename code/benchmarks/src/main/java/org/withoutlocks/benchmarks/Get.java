package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

/** Reads from 1,024 elements, at random indices that are drawn once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Get {

    private static final int SIZE = 1024;

    /** With none, only the benchmark's own work is left. */
    @Param({"none", "ArrayList", "AtomicReferenceArray", "LockFreeVector",
        "synchronizedList"})
    public String impl = "";

    private final Object[] elements =
            IntStream.range(0, SIZE).mapToObj(i -> "e" + i).toArray();
    private final int[] order = new Random(1).ints(SIZE, 0, SIZE).toArray();

    private final List<Object> list = new ArrayList<>(Arrays.asList(elements));
    private final AtomicReferenceArray<Object> array =
            new AtomicReferenceArray<>(elements);
    private final LockFreeVector<Object> vector = LockFreeVector.of(elements);
    private final List<Object> locked = Collections.synchronizedList(list);

    private int peer;

    /** Where one thread is in the order. */
    @State(Scope.Thread)
    public static class Cursor {
        int next;
    }

    @Setup
    public void choose() {
        peer = List.of("none", "ArrayList", "AtomicReferenceArray",
                "LockFreeVector", "synchronizedList").indexOf(impl);
    }

    @Benchmark
    public Object get(Cursor cursor) {
        int index = order[cursor.next++ & (SIZE - 1)];
        return switch (peer) {
            case 0 -> elements;
            case 1 -> list.get(index);
            case 2 -> array.get(index);
            case 3 -> vector.get(index);
            default -> locked.get(index);
        };
    }
}
