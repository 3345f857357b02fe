package org.withoutlocks.benchmarks.peers;

import org.withoutlocks.push.LockFreeVector;

/** The vector of chapter 3, which has no pop. */
final class ChapterThree implements Peer {

    private final LockFreeVector<Object> vector = LockFreeVector.of();

    @Override
    public void push(Object element) {
        vector.push(element);
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
