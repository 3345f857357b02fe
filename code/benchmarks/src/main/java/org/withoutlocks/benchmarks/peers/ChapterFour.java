package org.withoutlocks.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.pop.LockFreeVector;

/** The vector of chapter 4. */
final class ChapterFour implements Peer {

    private final LockFreeVector<Object> vector = LockFreeVector.of();

    @Override
    public void push(Object element) {
        vector.push(element);
    }

    @Override
    public @Nullable Object pop() {
        return vector.pop();
    }

    @Override
    public Object get(int index) {
        return vector.get(index);
    }

    @Override
    public Object set(int index, Object element) {
        return vector.set(index, element);
    }

    @Override
    public void reserve(int capacity) {
        vector.reserve(capacity);
    }
}
