package whowaits;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets threads pass one after the other, as they came. */
public class Turnstile {

    final AtomicInteger tickets = new AtomicInteger();
    final AtomicInteger turn = new AtomicInteger();
    volatile int passed;

    /** Passes, and returns how many have passed so far. */
    public int pass() {
        int ticket = tickets.getAndIncrement();
        while (turn.get() != ticket) {
            Thread.onSpinWait();
        }
        int number = passed + 1;
        passed = number;
        turn.set(ticket + 1);
        return number;
    }
}
