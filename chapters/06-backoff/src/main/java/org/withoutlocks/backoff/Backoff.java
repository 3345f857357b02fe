package org.withoutlocks.backoff;

import java.util.concurrent.ThreadLocalRandom;

// tag::backoff[]
/**
 * Waiting after a compare-and-set has failed, so that another thread can work
 * undisturbed: a random time, which may be twice as long after each failure, up
 * to a limit. From there on the thread also yields its core.
 *
 * <p>Immutable, and safe for use by many threads. Waiting is for nobody in
 * particular, and takes a bounded number of steps, whatever others do; how long
 * these take is up to the operating system.
 */
public class Backoff {

    private final int first;
    private final int limit;
    // end::backoff[]

    // tag::backoff-of[]
    /** Waits for at most 64 rounds at first, and for at most 4096 later. */
    public Backoff() {
        this(64, 4096);
    }

    /**
     * Waits for at most {@code first} calls of {@link Thread#onSpinWait} after
     * the first failure, and for at most {@code limit} in the end.
     *
     * @throws IllegalArgumentException unless 1 ≤ first ≤ limit
     */
    public Backoff(int first, int limit) {
        if (first < 1 || limit < first) {
            throw new IllegalArgumentException("Backoff(" + first + ", " + limit
                    + "): the first wait is at least 1, and at most the limit");
        }
        this.first = first;
        this.limit = limit;
    }
    // end::backoff-of[]

    // tag::after[]
    /**
     * Waits after so many {@code failures} in a row, the first being 1. A count
     * that has overflowed is as good as any large one.
     */
    public void after(int failures) {
        int most = atMost(failures);
        spin(ThreadLocalRandom.current().nextInt(most) + 1);
        if (most == limit) {
            giveWay();
        }
    }

    /** Returns for how many calls of onSpinWait it waits at most. */
    final int atMost(int failures) {
        boolean few = failures >= 1 && failures <= 31;
        return few ? (int) Math.min((long) first << (failures - 1), limit)
                : limit;
    }
    // end::after[]

    // tag::spin[]
    void spin(int times) {
        for (int i = 0; i < times; i++) {
            Thread.onSpinWait();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck")
    void giveWay() {
        Thread.yield();
    }
    // end::spin[]
    // tag::backoff[]
}
// end::backoff[]
