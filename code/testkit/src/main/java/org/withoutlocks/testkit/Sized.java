package org.withoutlocks.testkit;

/** Something whose elements can be counted and gone over. */
public interface Sized<E> extends Poppable<E>, Iterable<E> {

    /** Returns how many elements there are. */
    int size();

    /** Says whether there is none. */
    boolean isEmpty();
}
