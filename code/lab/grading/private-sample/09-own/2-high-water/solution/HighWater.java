package highwater;

import java.util.concurrent.atomic.AtomicInteger;

/** The highest level that was seen. */
public class HighWater {

    private final AtomicInteger mark = new AtomicInteger();

    /** Tells of a level. */
    public void see(int level) {
        int seen = mark.get();
        while (level > seen && !mark.compareAndSet(seen, level)) {
            seen = mark.get();
        }
    }

    /** Returns the highest level that was seen, or 0. */
    public int highest() {
        return mark.get();
    }
}
