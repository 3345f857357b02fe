package org.withoutlocks.primer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * T1 moves many numbers, and T2 counts, and neither needs the other. How long
 * does T2 stand still when the JVM wants to pause all threads?
 */
public final class StandStill {

    private static final int TIMES = 21;

    private final long[] numbers;
    private final CasCounter counter = new CasCounter();
    private volatile boolean over;
    private long longest;

    /** Makes so many numbers, which can be moved up by one. */
    StandStill(int count) {
        numbers = new long[count + 1];
        Arrays.setAll(numbers, i -> i);
    }

    // tag::move[]
    /** T1 moves all numbers up by one, {@code piece} of them in a call. */
    void moveUp(int piece) {
        for (int i = numbers.length - 1 - piece; i >= 0; i -= piece) {
            System.arraycopy(numbers, i, numbers, i + 1, piece);
        }
    }
    // end::move[]

    // tag::count[]
    /** T2 counts, and notes the longest time between two increments. */
    private void count() {
        long last = System.nanoTime();
        while (!over) {
            counter.increment();
            long now = System.nanoTime();
            longest = Math.max(longest, now - last);
            last = now;
        }
    }
    // end::count[]

    // tag::pause[]
    /** Returns how long T2 stood still while T1 moved the numbers. */
    long nanosStill(int piece) throws InterruptedException {
        over = false;
        longest = 0;
        CountDownLatch moving = new CountDownLatch(1);
        Thread t1 = new Thread(() -> {
            moving.countDown();
            moveUp(piece);
        });
        Thread t2 = new Thread(this::count);
        t2.start();
        t1.start();
        moving.await();
        Thread.getAllStackTraces(); // <1>
        t1.join();
        over = true;
        t2.join();
        return longest;
    }
    // end::pause[]

    long[] numbers() {
        return numbers;
    }

    /** Returns a line with the median of many runs, for each piece. */
    static List<String> report(int count, int... pieces)
            throws InterruptedException {
        StandStill run = new StandStill(count);
        List<String> lines = new ArrayList<>();
        lines.add("numbers in a call   T2 stood still for");
        for (int piece : pieces) {
            long[] nanos = new long[TIMES];
            for (int i = 0; i < TIMES; i++) {
                nanos[i] = run.nanosStill(piece);
            }
            Arrays.sort(nanos);
            lines.add(String.format(Locale.ROOT, "%,17d   %15.1f ms", piece,
                    nanos[TIMES / 2] / 1e6));
        }
        return lines;
    }

    /**
     * Needs a heap of two gigabytes. What it once printed is in
     * {@code src/recorded/stand-still.txt}.
     */
    public static void main(String[] args) throws InterruptedException {
        report(1 << 27, 1 << 27, 1 << 13).forEach(System.out::println);
    }
}
