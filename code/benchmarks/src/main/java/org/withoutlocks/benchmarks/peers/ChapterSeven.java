package org.withoutlocks.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.faster.LockFreeVector;

/** The vector of chapter 7, whatever its backoff. */
class ChapterSeven implements Peer {

    private final LockFreeVector<Object> vector;

    ChapterSeven(LockFreeVector<Object> vector) {
        this.vector = vector;
    }

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
