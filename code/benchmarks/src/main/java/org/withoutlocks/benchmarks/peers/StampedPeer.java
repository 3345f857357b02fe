package org.withoutlocks.benchmarks.peers;

import java.util.ArrayList;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ArrayList} and a {@link StampedLock}. Reading is optimistic: get
 * reads without the lock, then asks whether a writer was there meanwhile, and
 * if so reads again with the lock.
 *
 * <p>An {@code ArrayList} is not made for that. While a writer is at work, get
 * can see a size from after the writer and an array from before it, which may
 * be shorter; or a size from before and an array from after; and in the array,
 * null or an element of another time. So it can throw {@link
 * IndexOutOfBoundsException} for an index that is in bounds, or come to a wrong
 * element. Neither leaves this class: both are forgotten unless no writer was
 * there. That get does nothing worse is a property of the code of {@code
 * ArrayList}, and not of its contract.
 */
final class StampedPeer implements Peer {

    private final ArrayList<Object> list = new ArrayList<>();
    private final StampedLock lock = new StampedLock();

    @Override
    public Object get(int index) {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0) {
            try {
                Object element = list.get(index);
                if (lock.validate(stamp)) {
                    return element;
                }
            } catch (IndexOutOfBoundsException e) {
                // Perhaps a writer's doing: with the lock we shall know.
            }
        }
        return getLocked(index);
    }

    private Object getLocked(int index) {
        long stamp = lock.readLock();
        try {
            return list.get(index);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    @Override
    public void push(Object element) {
        long stamp = lock.writeLock();
        try {
            list.add(element);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public @Nullable Object pop() {
        long stamp = lock.writeLock();
        try {
            return list.isEmpty() ? null : list.remove(list.size() - 1);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public Object set(int index, Object element) {
        long stamp = lock.writeLock();
        try {
            return list.set(index, element);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    @Override
    public void reserve(int capacity) {
        list.ensureCapacity(capacity);
    }
}
