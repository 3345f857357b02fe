package politethread;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/**
 * A number that many threads update. Who fails waits, and goes on waiting for a
 * while if somebody is busy with the number, so as not to be in the way.
 */
public class PoliteNumber {

    final AtomicInteger value;

    /** How many threads are just about to change the number. */
    final AtomicInteger busy = new AtomicInteger();

    final Waiting waiting;

    /** How many pauses a thread makes after one failure, at most. */
    final int patience;

    public PoliteNumber(int initial, Waiting waiting, int patience) {
        value = new AtomicInteger(initial);
        this.waiting = waiting;
        this.patience = patience;
    }

    public int get() {
        return value.get();
    }

    /**
     * Applies {@code change} to the number, and returns what came of it. Calls
     * it again if another thread was faster.
     */
    public int update(IntUnaryOperator change) {
        int pauses = 0;
        while (true) {
            int seen = value.get();
            int next = change.applyAsInt(seen);
            busy.incrementAndGet();
            boolean done = value.get() == seen;
            if (done) {
                value.set(next);
            }
            busy.decrementAndGet();
            if (done) {
                return next;
            }
            int left = patience;
            do {
                pauses++;
                left--;
                waiting.pause(pauses);
            } while (left > 0 && busy.get() > 0);
        }
    }
}
