package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.benchmarks.peers.Peer;

/** What the weaker writes gain where no thread disturbs another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Alone {

    @Param({"chapter 5", "chapter 6"})
    public String stage = "";

    private final Object[] elements =
            IntStream.range(0, 1000).mapToObj(i -> "e" + i).toArray();

    private Peer peer = element -> {};

    @Setup
    public void choose() {
        peer = Peer.of(stage);
    }

    @Benchmark
    public @Nullable Object pair() {
        peer.push(this);
        return peer.pop();
    }

    @Benchmark
    public Object ofOneThousand() {
        return stage.equals("chapter 5")
                ? org.withoutlocks.size.LockFreeVector.of(elements)
                : org.withoutlocks.backoff.LockFreeVector.of(elements);
    }
}
