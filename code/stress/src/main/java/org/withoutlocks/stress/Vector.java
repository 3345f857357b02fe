package org.withoutlocks.stress;

import org.jspecify.annotations.Nullable;

/** What the tests ask of a vector. */
interface Vector {

    void push(Object element);

    @Nullable
    Object pop();

    Object get(int index);

    Object set(int index, Object element);

    int size();

    /** Returns the vector that this JVM is to put under stress. */
    static Vector of(Object... elements) {
        return Subject.CHOSEN.of(elements);
    }
}
