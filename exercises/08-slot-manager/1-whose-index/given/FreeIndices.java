package whoseindex;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Which indices are free: a Treiber stack of indices, as chapter 8 has it
 * before there is a tag. In the beginning 0 is first, and 1 comes after it.
 */
public class FreeIndices {

    /** What {@link #pop} returns if no index is free. */
    public static final int NONE = -1;

    final AtomicInteger first = new AtomicInteger(0);

    /** Which index is free after each. */
    final AtomicIntegerArray next =
            new AtomicIntegerArray(new int[]{1, NONE});

    /** Takes the first free index. A pop that nobody disturbs is 3 steps. */
    public int pop() {
        while (true) {
            int seen = first.get();
            if (seen == NONE) {
                return NONE;
            }
            int after = next.get(seen);
            if (first.compareAndSet(seen, after)) {
                return seen;
            }
        }
    }

    /** Gives an index back. A push that nobody disturbs is 3 steps. */
    public void push(int index) {
        while (true) {
            int seen = first.get();
            next.set(index, seen);
            if (first.compareAndSet(seen, index)) {
                return;
            }
        }
    }
}
