package org.withoutlocks.testkit;

/** Something that grows at the end. */
public interface Pushable<E> extends Indexed<E> {

    /** Puts {@code element} at the end. */
    void push(E element);
}
