package org.withoutlocks.testkit;

import org.jetbrains.lincheck.datastructures.Operation;

/** What Lincheck does with a vector that cannot pop. */
public abstract class PushOperations {

    private final Pushable<Object> vector;

    protected PushOperations(Pushable<Object> vector) {
        this.vector = vector;
    }

    @Operation
    public void push(int element) {
        vector.push(element);
    }

    @Operation
    public Object get(boolean first) {
        return vector.get(first ? 0 : 1);
    }

    @Operation
    public Object set(boolean first, int element) {
        return vector.set(first ? 0 : 1, element);
    }

    /** The same on a list. */
    public static final class Specification extends PushOperations {

        public Specification() {
            super(new ListVector<>());
        }
    }
}
