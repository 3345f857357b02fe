package org.withoutlocks.benchmarks.peers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CopyOnWriteArrayList}, whose own lock nobody else can hold from size
 * to remove; so pushes and pops take one of ours.
 */
final class CopyOnWritePeer implements Peer {

    private final List<Object> list = new CopyOnWriteArrayList<>();

    @Override
    public synchronized void push(Object element) {
        list.add(element);
    }

    @Override
    public synchronized @Nullable Object pop() {
        return list.isEmpty() ? null : list.remove(list.size() - 1);
    }

    @Override
    public Object get(int index) {
        return list.get(index);
    }

    @Override
    public Object set(int index, Object element) {
        return list.set(index, element);
    }
}
