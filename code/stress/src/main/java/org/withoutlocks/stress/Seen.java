package org.withoutlocks.stress;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an operation showed its caller. */
final class Seen {

    /**
     * Returns the result of {@code operation}, of a {@link Payload} the value,
     * and "none" if the index was out of bounds.
     */
    static @Nullable Object by(Supplier<@Nullable Object> operation) {
        try {
            Object result = operation.get();
            return result instanceof Payload payload ? payload.value : result;
        } catch (IndexOutOfBoundsException e) {
            return "none";
        } catch (NullPointerException e) {
            return "no cell";
        }
    }

    private Seen() {}
}
