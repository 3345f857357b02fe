package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.withoutlocks.benchmarks.peers.Stoppable;

/**
 * How many pairs all threads do together, while one thread more does a pair
 * every 20 ms, and in that is stopped for 10 ms: in a push, where it is worst
 * for the others. That thread is not measured, and sleeps when it is stopped,
 * so that it takes no core from the others, and the JVM can pause without it.
 * When it is stopped "never", it does as many pairs, and the 10 ms are between
 * them. It has to wait for a lock as the others do, so that it is stopped less
 * often the longer that takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stopped {

    @Param({"never", "half the time"})
    public String stopped = "";

    @Param({"synchronizedList", "ReentrantLock", "chapter 6", "chapter 7"})
    public String impl = "";

    private Stoppable peer = (element, pause) -> {};
    private Thread other = new Thread();

    @Setup
    public void choose() {
        peer = Stoppable.of(impl);
    }

    @Setup(Level.Iteration)
    public void begin() {
        other = new Thread(
                stopped.equals("never") ? this::between : this::within);
        other.start();
    }

    private void within() {
        while (!Thread.currentThread().isInterrupted()) {
            sleep();
            peer.push(this, Stopped::sleep);
            peer.pop();
        }
    }

    private void between() {
        while (!Thread.currentThread().isInterrupted()) {
            sleep();
            sleep();
            peer.push(this);
            peer.pop();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @TearDown(Level.Iteration)
    public void end() throws InterruptedException {
        other.interrupt();
        other.join();
    }

    @Benchmark
    public @Nullable Object pair() {
        peer.push(this);
        return peer.pop();
    }
}
