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
import org.withoutlocks.benchmarks.pools.Pool;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

/**
 * How many messages all threads store and free together, when they do nothing
 * else. There are more slots than threads, so none is ever missing. JMH takes
 * the token.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Storing {

    @Param({"SlotManager", "synchronized", "ArrayBlockingQueue", "Semaphore"})
    public String impl = "";

    private final Message<Payload> message = Pool.message();

    private Pool pool;

    @Setup
    public void choose() {
        pool = Pool.of(impl);
    }

    @Benchmark
    public Token pair() {
        Token token = pool.store(message);
        pool.free(token);
        return token;
    }
}
