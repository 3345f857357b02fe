package org.withoutlocks.benchmarks.peers;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * An array that writers, one at a time, replace by a larger one. Readers take
 * no lock: one that still has the old array sees what was there when it was
 * replaced.
 */
final class GrowingArray implements Peer {

    /**
     * Invariants, unless a writer is at work: slots below size hold elements,
     * and the others null.
     */
    private volatile AtomicReferenceArray<@Nullable Object> array =
            new AtomicReferenceArray<>(16);

    /** Only for writers. */
    private int size;

    @Override
    public Object get(int index) {
        Object element = array.get(index);
        if (element == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return element;
    }

    @Override
    public synchronized void push(Object element) {
        if (size == array.length()) {
            reserve(2 * size);
        }
        array.set(size++, element);
    }

    @Override
    public synchronized @Nullable Object pop() {
        return size == 0 ? null : array.getAndSet(--size, null);
    }

    @Override
    public synchronized Object set(int index, Object element) {
        Object old = get(index);
        array.set(index, element);
        return old;
    }

    @Override
    public synchronized void reserve(int capacity) {
        if (capacity > array.length()) {
            AtomicReferenceArray<@Nullable Object> larger =
                    new AtomicReferenceArray<>(capacity);
            for (int i = 0; i < size; i++) {
                larger.setPlain(i, array.get(i));
            }
            array = larger;
        }
    }
}
