package org.withoutlocks.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * How many gets all threads do together, when nobody writes: from 1,024
 * elements, at random indices that are drawn once. JMH takes what was read, so
 * that no read is left out; and each index is another one, so that none can be
 * done once for many.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {

    private static final int SIZE = 1024;

    @Param({"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "CopyOnWriteArrayList",
        "growing array", "chapter 3", "chapter 4", "chapter 5", "chapter 6",
        "chapter 7"})
    public String impl = "";

    private final int[] order = new Random(1).ints(SIZE, 0, SIZE).toArray();
    private Peer peer = element -> {};

    /** Where one thread is in the order. */
    @State(Scope.Thread)
    public static class Cursor {
        int next;
    }

    @Setup
    public void fill() {
        peer = Peer.of(impl);
        for (int i = 0; i < SIZE; i++) {
            peer.push("e" + i);
        }
    }

    @Benchmark
    public Object get(Cursor cursor) {
        return peer.get(order[cursor.next++ & (SIZE - 1)]);
    }
}
