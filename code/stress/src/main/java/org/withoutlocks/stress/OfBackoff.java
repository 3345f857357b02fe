package org.withoutlocks.stress;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.LockFreeVector;

/** The vector of chapter 6, or one that is weaker still. */
record OfBackoff(LockFreeVector<Object> vector) implements Vector {

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
    public int size() {
        return vector.size();
    }
}
