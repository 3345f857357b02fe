package org.withoutlocks.primer;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** One thread stops in the middle of its operation. What can another do? */
public final class StalledThread {

    // tag::stalled[]
    public static void main(String[] args) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        lock.lock(); // <1>
        run(() -> System.out.println("with a lock, T2 may go on: "
                + lock.tryLock()));

        CasCounter counter = new CasCounter();
        AtomicInteger count = counter.word();
        int seen = count.get(); // <2>
        run(() -> {
            for (int i = 0; i < 1000; i++) {
                counter.increment();
            }
            System.out.println("without one, T2 has counted to " + count.get());
        });
        System.out.println("T1 wakes, and its compare-and-set succeeds: "
                + count.compareAndSet(seen, seen + 1)); // <3>
    }
    // end::stalled[]

    private static void run(Runnable work) throws InterruptedException {
        Thread t2 = new Thread(work);
        t2.start();
        t2.join();
    }

    private StalledThread() {}
}
