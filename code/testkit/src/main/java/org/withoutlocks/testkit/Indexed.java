package org.withoutlocks.testkit;

/** Something that is read and overwritten by index. */
public interface Indexed<E> {

    /** Returns the element at {@code index}. */
    E get(int index);

    /** Puts {@code element} at {@code index}, returns what was there. */
    E set(int index, E element);
}
