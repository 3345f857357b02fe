package org.withoutlocks.testkit;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;

/** What Lincheck does with a vector that can pop. */
public abstract class PopOperations {

    private final Poppable<Object> vector;

    protected PopOperations(Poppable<Object> vector) {
        this.vector = vector;
    }

    @Operation
    public void push(int element) {
        vector.push(element);
    }

    @Operation
    public @Nullable Object pop() {
        return vector.pop();
    }

    @Operation
    public Object getFirst() {
        return vector.get(0);
    }

    @Operation
    public Object setFirst(int element) {
        return vector.set(0, element);
    }

    /** The same on a list. */
    public static final class Specification extends PopOperations {

        public Specification() {
            super(new ListVector<>());
        }
    }
}
