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
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * How many operations all threads do together, of which so many percent are
 * gets, pushes and pops. One invocation is one operation.
 *
 * <p>More pushes than pops, for long enough, would fill the memory. So each
 * thread goes through a {@link Script}, from its start: the first half is the
 * mix, and the second is the mix with pushes and pops exchanged. There are
 * 4,096 elements at first, and a script takes off 100 more than it has pushed
 * at most, so that 16 threads together find it neither empty, where a pop costs
 * little, nor shorter than the 1,024 elements from which they get. JMH takes
 * what get and pop return.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Mix {

    static final int FILLED = 4096;
    static final int READ = 1024;

    @Param({"90/9/1", "50/25/25"})
    public String mix = "";

    @Param({"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "CopyOnWriteArrayList",
        "growing array", "chapter 4", "chapter 5", "chapter 6", "chapter 7"})
    public String impl = "";

    private int[] script = {};
    private Peer peer = element -> {};

    /** Where one thread is in the script. */
    @State(Scope.Thread)
    public static class Cursor {
        int next;
    }

    @Setup
    public void fill() {
        script = Script.of(mix, READ);
        peer = Peer.of(impl);
        for (int i = 0; i < FILLED; i++) {
            peer.push("e" + i);
        }
    }

    @Benchmark
    public @Nullable Object operation(Cursor cursor) {
        int operation = script[cursor.next++ & (Script.LENGTH - 1)];
        return switch (operation) {
            case Script.PUSH -> {
                peer.push(this);
                yield this;
            }
            case Script.POP -> peer.pop();
            default -> peer.get(operation);
        };
    }
}
