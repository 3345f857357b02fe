package highwater;

import java.util.concurrent.atomic.AtomicInteger;

/** The highest level that was seen. */
public class HighWater {

    private final AtomicInteger mark = new AtomicInteger();

    /** Tells of a level. */
    public void see(int level) {
        if (level > mark.get()) {
            mark.set(level);
        }
    }

    /** Returns the highest level that was seen, or 0. */
    public int highest() {
        return mark.get();
    }
}
