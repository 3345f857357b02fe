package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.benchmarks.peers.Peer;

/** Pushes so many elements, one after the other, into an empty vector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Filling {

    @Param({"CopiesToPush", "synchronizedList", "chapter 3"})
    public String impl = "";

    @Param({"10", "1000", "10000"})
    public int elements;

    @Benchmark
    public Peer fill() {
        Peer peer = Peer.of(impl);
        for (int i = 0; i < elements; i++) {
            peer.push(this);
        }
        return peer;
    }
}
