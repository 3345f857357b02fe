package org.withoutlocks.pop;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/** Wrong: it hands out every hundred thousandth element twice. */
final class Doubling implements Poppable<String> {

    private final LockFreeVector<String> vector;
    private final AtomicInteger pops = new AtomicInteger();

    Doubling(String... elements) {
        vector = LockFreeVector.of(elements);
    }

    @Override
    public @Nullable String pop() {
        String popped = vector.pop();
        if (popped != null && pops.incrementAndGet() % 100_000 == 0) {
            vector.push(popped);
        }
        return popped;
    }

    @Override
    public void push(String element) {
        vector.push(element);
    }

    @Override
    public String get(int index) {
        return vector.get(index);
    }

    @Override
    public String set(int index, String element) {
        return vector.set(index, element);
    }
}
