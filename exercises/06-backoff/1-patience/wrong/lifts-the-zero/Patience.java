package patience;

import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * How long one thread waits when it fails. It remembers, from one operation to
 * the next: each failure doubles the longest wait, up to a limit, and each
 * success halves it, down to the first.
 */
public class Patience {

    private final int first;
    private final int limit;
    private final IntUnaryOperator random;
    private final IntConsumer pause;

    /** How long it waits at most when it fails the next time. */
    private int longest;

    /**
     * Begins with waits of at most {@code first}.
     *
     * @param first at least 1, and at most {@code limit}
     * @param random returns for n a number from 0 to n - 1, all equally likely;
     *        n must be at least 1
     * @param pause waits for so long
     */
    public Patience(int first, int limit, IntUnaryOperator random,
            IntConsumer pause) {
        this.first = first;
        this.limit = limit;
        this.random = random;
        this.pause = pause;
        longest = first;
    }

    /**
     * Waits, for a random time from 1 to the longest wait, all equally likely;
     * the next one may be twice as long, up to the limit.
     */
    public void failed() {
        pause.accept(Math.max(1, random.applyAsInt(longest)));
        longest = longest > limit / 2 ? limit : 2 * longest;
    }

    /** Halves the longest wait, rounding down; it stays at least the first. */
    public void succeeded() {
        longest = Math.max(first, longest / 2);
    }
}
