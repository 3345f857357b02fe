package org.withoutlocks.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * How many operations all threads do together, of which 95% read one of 16
 * messages that are there all the time, and 5% free a message of the thread's
 * own and store it again. So no token is old, and of 64 slots some are free.
 * Which it is, is drawn at random once. JMH takes what was read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingSlots {

    private static final int MESSAGES = 16;

    /** A power of two. */
    private static final int LENGTH = 1024;

    @Param({"SlotManager", "synchronized", "ArrayBlockingQueue", "Semaphore"})
    public String impl = "";

    private final Message<Payload> message = Pool.message();

    /** Up to 16 × 19 it is a read, which is 95 of 100. */
    private final int[] script =
            new Random(1).ints(LENGTH, 0, MESSAGES * 20).toArray();

    private Pool pool;
    private Token[] tokens = {};

    @Setup
    public void fill() {
        pool = Pool.of(impl);
        tokens = Stream.generate(() -> pool.store(message))
                .limit(MESSAGES)
                .toArray(Token[]::new);
    }

    /** One thread's place in the script, and its message. */
    @State(Scope.Thread)
    public static class Own {
        private int next;
        private Token token = new Token(0, 0);

        @Setup
        public void store(ReadingSlots shared) {
            token = shared.pool.store(shared.message);
        }
    }

    @Benchmark
    public @Nullable Message<Payload> operation(Own own) {
        int drawn = script[own.next++ & (LENGTH - 1)];
        if (drawn < MESSAGES * 19) {
            return pool.read(tokens[drawn % MESSAGES]);
        }
        pool.free(own.token);
        own.token = pool.store(message);
        return message;
    }
}
