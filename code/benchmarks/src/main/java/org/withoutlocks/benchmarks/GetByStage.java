package org.withoutlocks.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads as {@link Get} does, from the vector of each chapter. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GetByStage {

    private static final int SIZE = 1024;

    @Param({"chapter 2", "chapter 3", "chapter 4"})
    public String stage = "";

    private final Object[] elements =
            IntStream.range(0, SIZE).mapToObj(i -> "e" + i).toArray();
    private final int[] order = new Random(1).ints(SIZE, 0, SIZE).toArray();

    private final org.withoutlocks.get.LockFreeVector<Object> filled =
            org.withoutlocks.get.LockFreeVector.of(elements);
    private final org.withoutlocks.push.LockFreeVector<Object> growing =
            org.withoutlocks.push.LockFreeVector.of(elements);
    private final org.withoutlocks.pop.LockFreeVector<Object> shrinking =
            org.withoutlocks.pop.LockFreeVector.of(elements);

    private int chapter;

    /** Where one thread is in the order. */
    @State(Scope.Thread)
    public static class Cursor {
        int next;
    }

    @Setup
    public void choose() {
        chapter = Integer.parseInt(stage.substring("chapter ".length()));
    }

    @Benchmark
    public Object get(Cursor cursor) {
        int index = order[cursor.next++ & (SIZE - 1)];
        return switch (chapter) {
            case 2 -> filled.get(index);
            case 3 -> growing.get(index);
            default -> shrinking.get(index);
        };
    }
}
