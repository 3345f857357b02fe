package lostupdate;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts kilometres with two wheels, as a car does. Each access to a wheel is
 * atomic, and still the odometer is not.
 */
public class Odometer {

    final AtomicInteger ones = new AtomicInteger();
    final AtomicInteger tens = new AtomicInteger();

    public Odometer(int kilometres) {
        ones.set(kilometres % 10);
        tens.set(kilometres / 10);
    }

    /** Adds one kilometre. */
    public void drive() {
        if (ones.incrementAndGet() == 10) {
            ones.set(0);
            tens.incrementAndGet();
        }
    }

    /** Returns what it shows. */
    public int kilometres() {
        return 10 * tens.get() + ones.get();
    }
}
