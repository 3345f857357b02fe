package org.withoutlocks.benchmarks.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list whose methods are synchronized on it. It has no pop: size and remove
 * are one operation only for those who hold its lock.
 */
final class SynchronizedPeer implements Stoppable {

    private final List<Object> list;

    SynchronizedPeer(List<Object> list) {
        this.list = list;
    }

    @Override
    public void push(Object element) {
        list.add(element);
    }

    @Override
    public void push(Object element, Runnable pause) {
        synchronized (list) {
            pause.run();
            list.add(element);
        }
    }

    @Override
    public @Nullable Object pop() {
        synchronized (list) {
            return list.isEmpty() ? null : list.remove(list.size() - 1);
        }
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
