package whowaits;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands out numbers. Each is announced before it is taken; whoever is disturbed
 * in between begins again.
 */
public class Announcer {

    record Count(int value) {}

    final AtomicReference<Count> count =
            new AtomicReference<>(new Count(0));

    /** Returns the next number. */
    public int next() {
        while (true) {
            Count seen = count.get();
            Count announced = new Count(seen.value());
            Count next = new Count(seen.value() + 1);
            if (count.compareAndSet(seen, announced)
                    && count.compareAndSet(announced, next)) {
                return next.value();
            }
        }
    }
}
