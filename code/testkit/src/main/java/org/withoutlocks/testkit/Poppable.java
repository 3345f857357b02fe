package org.withoutlocks.testkit;

import org.jspecify.annotations.Nullable;

/** Something that grows and shrinks at the end. */
public interface Poppable<E> extends Pushable<E> {

    /** Takes the last element off; null if there is none. */
    @Nullable
    E pop();
}
