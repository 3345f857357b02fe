package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;

/**
 * How long it takes to store a message and free it, when all threads do nothing
 * else. There are more slots than threads, so none is ever missing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Storing {

    @Param({"SlotManager", "synchronized", "ArrayBlockingQueue"})
    public String impl = "";

    private final Message<Payload> message = Pool.message();

    private Pool pool = unused -> unused;

    @Setup
    public void choose() {
        pool = Pool.of(impl);
    }

    @Benchmark
    public Object pair() {
        return pool.pair(message);
    }
}
