package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
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
import org.openjdk.jmh.infra.Blackhole;
import org.withoutlocks.size.LockFreeVector;

/** Goes over 1,024 elements, each of which a {@link Blackhole} takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Walking {

    @Param({"ArrayList", "CopyOnWriteArrayList", "ConcurrentLinkedQueue",
        "LockFreeVector"})
    public String impl = "";

    private Iterable<Object> elements = List.of();

    @Setup
    public void choose() {
        Object[] all =
                IntStream.range(0, 1024).mapToObj(i -> "e" + i).toArray();
        elements = switch (impl) {
            case "ArrayList" -> new ArrayList<>(Arrays.asList(all));
            case "CopyOnWriteArrayList" -> new CopyOnWriteArrayList<>(all);
            case "ConcurrentLinkedQueue" -> new ConcurrentLinkedQueue<>(
                    Arrays.asList(all));
            default -> LockFreeVector.of(all);
        };
    }

    @Benchmark
    public void walk(Blackhole blackhole) {
        for (Object element : elements) {
            blackhole.consume(element);
        }
    }
}
