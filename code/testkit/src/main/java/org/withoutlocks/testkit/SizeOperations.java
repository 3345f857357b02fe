package org.withoutlocks.testkit;

import org.jetbrains.lincheck.datastructures.Operation;

/** What Lincheck does with a vector that knows its size. */
public abstract class SizeOperations extends PopOperations {

    private final Sized<Object> vector;

    protected SizeOperations(Sized<Object> vector) {
        super(vector);
        this.vector = vector;
    }

    @Operation
    public int size() {
        return vector.size();
    }

    /** The same on a list. */
    public static final class Specification extends SizeOperations {

        public Specification() {
            super(new ListVector<>());
        }
    }
}
