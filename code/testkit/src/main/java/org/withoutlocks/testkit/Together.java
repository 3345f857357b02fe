package org.withoutlocks.testkit;

import java.util.concurrent.CyclicBarrier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Several threads at once, as the operating system pleases. */
public final class Together {

    /**
     * Runs {@code body} with 0, 1, … up to {@code threads} − 1, each on a
     * thread of its own, and waits for all of them.
     *
     * @throws AssertionError if one threw something, which is its cause
     */
    public static void run(int threads, IntConsumer body) {
        CyclicBarrier start = new CyclicBarrier(threads);
        Throwable[] thrown = new Throwable[threads];
        Thread[] running = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(() -> {
                    try {
                        start.await();
                        body.accept(i);
                    } catch (Throwable e) {
                        thrown[i] = e;
                    }
                }))
                .toArray(Thread[]::new);
        for (Thread thread : running) {
            thread.start();
        }
        for (int i = 0; i < threads; i++) {
            join(running[i]);
            if (thrown[i] != null) {
                throw new AssertionError("thread " + i, thrown[i]);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private Together() {}
}
