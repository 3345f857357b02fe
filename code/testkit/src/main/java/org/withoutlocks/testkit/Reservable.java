package org.withoutlocks.testkit;

/** Something in which room can be reserved. */
public interface Reservable {

    /** Makes room for at least {@code capacity} elements in all. */
    void reserve(int capacity);

    /** Returns how many elements there is room for. */
    int capacity();
}
