package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * Pairs, as in {@link Peers}, with other first and longest waits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Limits {

    @Param({"chapter 6", "chapter 7"})
    public String stage = "";

    @Param({"no backoff", "64 to 64", "64 to 512", "64 to 4096",
        "64 to 32768", "1024 to 4096", "4096 to 4096", "16384 to 16384"})
    public String backoff = "";

    private Peer peer = element -> {};

    @Setup
    public void choose() {
        peer = Peer.of(stage, backoff());
    }

    private Backoff backoff() {
        if (backoff.equals("no backoff")) {
            return new NoBackoff();
        }
        String[] waits = backoff.split(" to ", 2);
        return new Backoff(Integer.parseInt(waits[0]),
                Integer.parseInt(waits[1]));
    }

    @Benchmark
    public @Nullable Object pair() {
        peer.push(this);
        return peer.pop();
    }
}
