package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.push.CopiesToPush;
import org.withoutlocks.push.LockFreeVector;

/** Pushes so many elements, one after the other, into an empty vector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Filling {

    @Param({"CopiesToPush", "synchronizedList", "LockFreeVector"})
    public String impl = "";

    @Param({"10", "1000", "10000"})
    public int elements;

    @Benchmark
    public Object fill() {
        return switch (impl) {
            case "CopiesToPush" -> {
                CopiesToPush vector = new CopiesToPush();
                for (int i = 0; i < elements; i++) {
                    vector.push(this);
                }
                yield vector;
            }
            case "synchronizedList" -> {
                List<Object> list =
                        Collections.synchronizedList(new ArrayList<>());
                for (int i = 0; i < elements; i++) {
                    list.add(this);
                }
                yield list;
            }
            default -> {
                LockFreeVector<Object> vector = LockFreeVector.of();
                for (int i = 0; i < elements; i++) {
                    vector.push(this);
                }
                yield vector;
            }
        };
    }
}
