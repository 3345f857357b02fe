package org.withoutlocks.lab.judge;

import java.util.concurrent.TimeUnit;

/** Calls somebody when nothing has happened for some seconds. */
final class Clock extends Thread {

    private final long limit;
    private final Runnable expired;
    private volatile long start = System.nanoTime();

    Clock(int seconds, Runnable expired) {
        super("clock");
        limit = TimeUnit.SECONDS.toNanos(seconds);
        this.expired = expired;
        setDaemon(true);
    }

    void restart() {
        start = System.nanoTime();
    }

    @Override
    public void run() {
        try {
            long left = limit;
            while (left > 0) {
                TimeUnit.NANOSECONDS.sleep(left);
                left = limit - (System.nanoTime() - start);
            }
            expired.run();
        } catch (InterruptedException e) {
            currentThread().interrupt();
        }
    }
}
