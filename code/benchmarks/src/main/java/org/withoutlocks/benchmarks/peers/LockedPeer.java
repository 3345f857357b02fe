package org.withoutlocks.benchmarks.peers;

import java.util.ArrayList;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import org.jspecify.annotations.Nullable;

/** An {@link ArrayList} and a lock, or two locks of which readers share one. */
final class LockedPeer implements Stoppable {

    private final ArrayList<Object> list = new ArrayList<>();
    private final Lock reading;
    private final Lock writing;

    LockedPeer(Lock lock) {
        reading = lock;
        writing = lock;
    }

    LockedPeer(ReadWriteLock lock) {
        reading = lock.readLock();
        writing = lock.writeLock();
    }

    @Override
    public void push(Object element) {
        writing.lock();
        try {
            list.add(element);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void push(Object element, Runnable pause) {
        writing.lock();
        try {
            pause.run();
            list.add(element);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public @Nullable Object pop() {
        writing.lock();
        try {
            return list.isEmpty() ? null : list.remove(list.size() - 1);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public Object get(int index) {
        reading.lock();
        try {
            return list.get(index);
        } finally {
            reading.unlock();
        }
    }

    @Override
    public Object set(int index, Object element) {
        writing.lock();
        try {
            return list.set(index, element);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void reserve(int capacity) {
        list.ensureCapacity(capacity);
    }
}
