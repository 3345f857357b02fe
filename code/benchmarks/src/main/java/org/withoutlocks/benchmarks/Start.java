package org.withoutlocks.benchmarks;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Lets threads begin a single shot together, which JMH does not. They still
 * wake up one after the other, and with more threads than cores a thread may be
 * done before another is on a core.
 */
@State(Scope.Benchmark)
public class Start {

    private CyclicBarrier barrier = new CyclicBarrier(1);

    @Setup
    public void count(BenchmarkParams run) {
        barrier = new CyclicBarrier(run.getThreads());
    }

    /** One thread, which waits for the others. */
    @State(Scope.Thread)
    public static class Line {

        @Setup(Level.Invocation)
        public void await(Start start)
                throws InterruptedException, BrokenBarrierException {
            start.barrier.await();
        }
    }
}
