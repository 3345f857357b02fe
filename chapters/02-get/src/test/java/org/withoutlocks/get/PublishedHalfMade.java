package org.withoutlocks.get;

import org.withoutlocks.memory.TwoLevelArray;

/** Wrong: a thread that gets it through a race may see size 0. */
final class PublishedHalfMade<E> {

    final TwoLevelArray<E> slots = new TwoLevelArray<>();

    // tag::not-final[]
    int size;
    // end::not-final[]

    PublishedHalfMade(int size) {
        this.size = size;
    }
}
