package org.withoutlocks.push;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Right, and slow: every push copies all elements. */
public final class CopiesToPush {

    // tag::copies-to-push[]
    private final AtomicReference<Object[]> elements =
            new AtomicReference<>(new Object[0]);

    public void push(Object element) {
        while (true) {
            Object[] seen = elements.get();
            Object[] next = new Object[seen.length + 1];
            for (int i = 0; i < seen.length; i++) {
                next[i] = seen[i];
            }
            next[seen.length] = element;
            if (elements.compareAndSet(seen, next)) {
                return;
            }
        }
    }

    public Object get(int index) {
        Object[] seen = elements.get();
        Objects.checkIndex(index, seen.length);
        return seen[index];
    }
    // end::copies-to-push[]
}
