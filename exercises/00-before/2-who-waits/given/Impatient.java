package whowaits;

import java.util.concurrent.locks.ReentrantLock;

/** Hands out numbers under a lock, to those who get it at once. */
public class Impatient {

    final ReentrantLock lock = new ReentrantLock();
    volatile int count;

    /** Returns the next number, or -1 if somebody else is at it. */
    public int next() {
        if (!lock.tryLock()) {
            return -1;
        }
        try {
            int next = count + 1;
            count = next;
            return next;
        } finally {
            lock.unlock();
        }
    }
}
