package org.withoutlocks.push;

import java.util.concurrent.atomic.AtomicInteger;
import org.withoutlocks.testkit.Pushable;

/** Wrong: it forgets the last of every hundred thousand elements. */
final class Forgetful implements Pushable<String> {

    private final LockFreeVector<String> vector;
    private final AtomicInteger pushes = new AtomicInteger();

    Forgetful(String... elements) {
        vector = LockFreeVector.of(elements);
    }

    @Override
    public void push(String element) {
        if (pushes.incrementAndGet() % 100_000 != 0) {
            vector.push(element);
        }
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
