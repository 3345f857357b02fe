package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/**
 * How many pairs each thread does while all do pairs; {@link SlowestThread}
 * compares them.
 *
 * <p>Threads have the same company throughout: JMH measures none before all
 * have begun, and keeps each at work until all have been measured. A thread
 * that starts late is measured from its own start. An iteration of a second is
 * long against the few milliseconds for which the operating system leaves a
 * thread on a core.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(2)
public class Fairness {

    @Benchmark
    public @Nullable Object pair(Peers peers) {
        return peers.pair();
    }
}
