package org.withoutlocks.size;

import java.util.Iterator;
import org.withoutlocks.testkit.Sized;

/** Wrong: the size may be less when the element is read. */
final class WalksBySize<E> extends LockFreeVector<E>
        implements
            Sized<E> {

    @SafeVarargs
    @SuppressWarnings("varargs")
    WalksBySize(E... elements) {
        super(elements);
    }

    // tag::walks-by-size[]
    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return index < size();
            }

            @Override
            public E next() {
                return get(index++);
            }
        };
    }
    // end::walks-by-size[]
}
