package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Locks of the JDK, and locks made of fields. */
public final class Locks {

    /** Wrong: two locks taken in both orders. */
    @Scenario
    public static class SynchronizedDeadlock {
        private final Object left = new Object();
        private final Object right = new Object();
        int count;

        @Actor
        void first() {
            synchronized (left) {
                synchronized (right) {
                    count++;
                }
            }
        }

        @Actor
        void second() {
            synchronized (right) {
                synchronized (left) {
                    count++;
                }
            }
        }
    }

    @Scenario
    public static class SynchronizedInOrder {
        private final Object left = new Object();
        private final Object right = new Object();
        private int count;

        @Actor
        void first() {
            add();
        }

        @Actor
        void second() {
            add();
        }

        private void add() {
            synchronized (left) {
                synchronized (right) {
                    count++;
                }
            }
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: two locks taken in both orders. */
    @Scenario
    public static class ReentrantDeadlock {
        private final ReentrantLock left = new ReentrantLock();
        private final ReentrantLock right = new ReentrantLock();
        int count;

        @Actor
        void first() {
            add(left, right);
        }

        @Actor
        void second() {
            add(right, left);
        }

        private void add(ReentrantLock outer, ReentrantLock inner) {
            outer.lock();
            try {
                inner.lock();
                try {
                    count++;
                } finally {
                    inner.unlock();
                }
            } finally {
                outer.unlock();
            }
        }
    }

    /** Wrong: the assertion fails while the monitor is held. */
    @Scenario
    public static class FailsInsideMonitor {
        private final Object lock = new Object();
        private int count;

        @Actor
        void first() {
            add();
        }

        @Actor
        void second() {
            add();
        }

        private void add() {
            synchronized (lock) {
                count++;
                if (count == 2) {
                    throw new AssertionError("count is 2");
                }
            }
        }
    }

    @Scenario
    public static class SynchronizedMethods {
        private int count;

        @Actor
        void first() {
            add();
        }

        @Actor
        void second() {
            add();
        }

        @Actor
        void third() {
            add();
        }

        private synchronized void add() {
            if (count < 3) {
                addOne();
            }
        }

        private synchronized void addOne() {
            count++;
        }

        @Observer
        void all() {
            if (count != 3) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** One access under a lock each; see CountsTest. */
    @Scenario
    public static class OneAccessEach {
        private final ReentrantLock lock = new ReentrantLock();
        private int count;

        @Actor
        void first() {
            set(1);
        }

        @Actor
        void second() {
            set(2);
        }

        private void set(int value) {
            lock.lock();
            try {
                count = value;
            } finally {
                lock.unlock();
            }
        }

        @Observer
        void one() {
            if (count == 0) {
                throw new AssertionError("count is 0");
            }
        }
    }

    /** Two fields that belong together, behind a lock for many readers. */
    static final class ReadWriteSlot {
        private final ReentrantReadWriteLock lock =
                new ReentrantReadWriteLock();
        private int low;
        private int high;

        void set(int value) {
            lock.writeLock().lock();
            try {
                low = value;
                high = value;
            } finally {
                lock.writeLock().unlock();
            }
        }

        int get() {
            lock.readLock().lock();
            try {
                return 10 * high + low;
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /** Two who take the lock for readers three times, as often as each can. */
    abstract static class Holding {
        final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private final AtomicInteger left = new AtomicInteger(3);
        private final AtomicInteger held = new AtomicInteger();
        final AtomicBoolean all = new AtomicBoolean();

        /** What was seen in a loop is forgotten, and the lock is not. */
        final void hold() {
            while (left.getAndDecrement() > 0) {
                lock.readLock().lock();
                held.incrementAndGet();
            }
        }

        @Actor
        void second() {
            hold();
            if (held.get() == 3) {
                all.set(true);
            }
        }
    }

    /** Wrong: the other one holds it twice. */
    @Scenario
    public static class HoldsOnce extends Holding {
        @Actor
        void first() {
            hold();
            if (all.get() && lock.getReadHoldCount() == 1) {
                throw new AssertionError("the other one has two");
            }
        }
    }

    /** Wrong: this one holds it twice. */
    @Scenario
    public static class HoldsTwice extends Holding {
        @Actor
        void first() {
            hold();
            if (all.get() && lock.getReadHoldCount() == 2) {
                throw new AssertionError("the other one has one");
            }
        }
    }

    /** A lock of the user's, which changes when it is asked. */
    static final class OwnReadWriteLock implements ReadWriteLock {
        private final Lock lock = new ReentrantLock();
        private int asked;

        @Override
        public Lock readLock() {
            return given();
        }

        @Override
        public Lock writeLock() {
            return given();
        }

        private Lock given() {
            if (++asked > 100) {
                throw new IllegalStateException("asked too often");
            }
            return lock;
        }
    }

    @Scenario
    public static class OwnKindOfLock {
        private final OwnReadWriteLock lock = new OwnReadWriteLock();
        int count;

        @Actor
        void first() {
            Lock mine = lock.readLock();
            mine.lock();
            try {
                count++;
            } finally {
                mine.unlock();
            }
        }

        @Actor
        void second() {
            Lock mine = lock.writeLock();
            mine.lock();
            try {
                count++;
            } finally {
                mine.unlock();
            }
        }
    }

    /** A writer asks whether it is one, and so does one who is none. */
    @Scenario
    public static class AsksWhetherItWrites {
        private final ReentrantReadWriteLock lock =
                new ReentrantReadWriteLock();

        @Actor
        void first() {
            lock.writeLock().lock();
            try {
                require(lock.isWriteLockedByCurrentThread());
            } finally {
                lock.writeLock().unlock();
            }
            require(lock.getReadHoldCount() == 0);
        }

        @Actor
        void second() {
            require(!lock.isWriteLockedByCurrentThread());
            lock.readLock().lock();
            try {
                require(lock.getReadHoldCount() == 1);
            } finally {
                lock.readLock().unlock();
            }
        }

        private static void require(boolean right) {
            if (!right) {
                throw new AssertionError();
            }
        }
    }

    /** Wrong: the writer takes the lock for readers. */
    static final class SharedWriteSlot {
        private final ReentrantReadWriteLock lock =
                new ReentrantReadWriteLock();
        private int low;
        private int high;

        void set(int value) {
            lock.readLock().lock();
            try {
                low = value;
                high = value;
            } finally {
                lock.readLock().unlock();
            }
        }

        int get() {
            lock.readLock().lock();
            try {
                return 10 * high + low;
            } finally {
                lock.readLock().unlock();
            }
        }
    }

    /** Readers look without a lock, and check that nobody wrote. */
    static final class StampedSlot {
        private final StampedLock lock = new StampedLock();
        private int low;
        private int high;

        void set(int value) {
            long stamp = lock.writeLock();
            try {
                low = value;
                high = value;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        int get() {
            long stamp = lock.tryOptimisticRead();
            int value = 10 * high + low;
            if (lock.validate(stamp)) {
                return value;
            }
            stamp = lock.readLock();
            try {
                return 10 * high + low;
            } finally {
                lock.unlockRead(stamp);
            }
        }
    }

    /** Wrong: the reader does not check that nobody wrote. */
    static final class TrustingStampedSlot {
        private final StampedLock lock = new StampedLock();
        private int low;
        private int high;

        void set(int value) {
            long stamp = lock.writeLock();
            try {
                low = value;
                high = value;
            } finally {
                lock.unlockWrite(stamp);
            }
        }

        int get() {
            return 10 * high + low;
        }
    }

    /** What a slot of two digits does when one thread uses it. */
    static final class SlotSpecification {
        private int value;

        void set(int next) {
            value = next;
        }

        int get() {
            return 10 * value + value;
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class ReadWrite {
        private final ReadWriteSlot slot = new ReadWriteSlot();

        @Actor
        void first() {
            slot.set(1);
        }

        @Actor
        void second() {
            slot.get();
        }

        @Actor
        void third() {
            slot.get();
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class SharedWrite {
        private final SharedWriteSlot slot = new SharedWriteSlot();

        @Actor
        void first() {
            slot.set(1);
        }

        @Actor
        void second() {
            slot.get();
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class Stamped {
        private final StampedSlot slot = new StampedSlot();

        @Actor
        void first() {
            slot.set(1);
            slot.set(2);
        }

        @Actor
        void second() {
            slot.get();
            slot.get();
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class TrustingStamped {
        private final TrustingStampedSlot slot = new TrustingStampedSlot();

        @Actor
        void first() {
            slot.set(1);
        }

        @Actor
        void second() {
            slot.get();
        }
    }

    /** A lock given back by turning it into an optimistic read. */
    @Scenario
    public static class GivenBackByConversion {
        private final StampedLock lock = new StampedLock();
        private int count;

        @Actor
        void first() {
            long stamp = lock.writeLock();
            count++;
            lock.tryConvertToOptimisticRead(stamp);
        }

        @Actor
        void second() {
            long stamp = lock.writeLock();
            count++;
            lock.tryConvertToOptimisticRead(stamp);
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: a reader waits for itself before it may write. */
    @Scenario
    public static class Upgrade {
        private final ReentrantReadWriteLock lock =
                new ReentrantReadWriteLock();
        int count;

        @Actor
        void first() {
            lock.readLock().lock();
            lock.writeLock().lock();
            count++;
        }

        @Actor
        @SuppressWarnings("LockNotBeforeTry")
        void second() {
            lock.readLock().lock();
            lock.readLock().unlock();
        }
    }

    @Scenario
    public static class Peterson {
        private volatile boolean firstWants;
        private volatile boolean secondWants;
        private volatile int turn;
        private int count;

        @Actor
        void first() {
            firstWants = true;
            turn = 2;
            while (secondWants && turn == 2) {
                Thread.onSpinWait();
            }
            count++;
            firstWants = false;
        }

        @Actor
        void second() {
            secondWants = true;
            turn = 1;
            while (firstWants && turn == 1) {
                Thread.onSpinWait();
            }
            count++;
            secondWants = false;
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: says that it wants to when it has looked already. */
    @Scenario
    public static class PetersonTooLate {
        private volatile boolean firstWants;
        private volatile boolean secondWants;
        private int count;

        @Actor
        void first() {
            while (secondWants) {
                Thread.onSpinWait();
            }
            firstWants = true;
            count++;
            firstWants = false;
        }

        @Actor
        void second() {
            while (firstWants) {
                Thread.onSpinWait();
            }
            secondWants = true;
            count++;
            secondWants = false;
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    @Scenario
    public static class Dekker {
        private volatile boolean firstWants;
        private volatile boolean secondWants;
        private volatile int turn = 1;
        private int count;

        @Actor
        void first() {
            firstWants = true;
            while (secondWants) {
                if (turn != 1) {
                    firstWants = false;
                    while (turn != 1) {
                        Thread.onSpinWait();
                    }
                    firstWants = true;
                }
                Thread.onSpinWait();
            }
            count++;
            turn = 2;
            firstWants = false;
        }

        @Actor
        void second() {
            secondWants = true;
            while (firstWants) {
                if (turn != 2) {
                    secondWants = false;
                    while (turn != 2) {
                        Thread.onSpinWait();
                    }
                    secondWants = true;
                }
                Thread.onSpinWait();
            }
            count++;
            turn = 1;
            secondWants = false;
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: each waits for the other to change its mind. */
    @Scenario
    public static class DekkerWithoutTurn {
        private volatile boolean firstWants;
        private volatile boolean secondWants;

        @Actor
        void first() {
            firstWants = true;
            while (secondWants) {
                Thread.onSpinWait();
            }
            firstWants = false;
        }

        @Actor
        void second() {
            secondWants = true;
            while (firstWants) {
                Thread.onSpinWait();
            }
            secondWants = false;
        }
    }

    /** A lock whose waiters spin. */
    static final class SpinLock {
        private final AtomicBoolean held = new AtomicBoolean();

        void lock() {
            while (!held.compareAndSet(false, true)) {
                Thread.onSpinWait();
            }
        }

        void unlock() {
            held.set(false);
        }
    }

    /** Wrong: looks at the lock, and then takes it. */
    static final class LookingSpinLock {
        private final AtomicBoolean held = new AtomicBoolean();

        void lock() {
            while (held.get()) {
                Thread.onSpinWait();
            }
            held.set(true);
        }

        void unlock() {
            held.set(false);
        }
    }

    /** Two digits behind a lock whose waiters spin. */
    static final class SpinSlot {
        private final SpinLock lock = new SpinLock();
        private int low;
        private int high;

        void set(int value) {
            lock.lock();
            low = value;
            high = value;
            lock.unlock();
        }

        int get() {
            lock.lock();
            int value = 10 * high + low;
            lock.unlock();
            return value;
        }
    }

    /** Wrong: two digits behind a lock that looks first. */
    static final class LookingSpinSlot {
        private final LookingSpinLock lock = new LookingSpinLock();
        private int low;
        private int high;

        void set(int value) {
            lock.lock();
            low = value;
            high = value;
            lock.unlock();
        }

        int get() {
            lock.lock();
            int value = 10 * high + low;
            lock.unlock();
            return value;
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class SpinSlots {
        private final SpinSlot slot = new SpinSlot();

        @Actor
        void first() {
            slot.set(1);
            slot.get();
        }

        @Actor
        void second() {
            slot.get();
            slot.set(2);
        }
    }

    @Scenario(specification = SlotSpecification.class)
    public static class LookingSpinSlots {
        private final LookingSpinSlot slot = new LookingSpinSlot();

        @Actor
        void first() {
            slot.set(1);
        }

        @Actor
        void second() {
            slot.get();
        }
    }

    @Scenario
    public static class Spin {
        private final SpinLock lock = new SpinLock();
        private int count;

        @Actor
        void first() {
            add();
        }

        @Actor
        void second() {
            add();
        }

        @Actor
        void third() {
            add();
        }

        private void add() {
            lock.lock();
            count++;
            lock.unlock();
        }

        @Observer
        void all() {
            if (count != 3) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    @Scenario
    public static class LookingSpin {
        private final LookingSpinLock lock = new LookingSpinLock();
        private int count;

        @Actor
        void first() {
            add();
        }

        @Actor
        void second() {
            add();
        }

        private void add() {
            lock.lock();
            count++;
            lock.unlock();
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** One waits until the other has put something there. */
    @Scenario
    public static class Handshake {
        private volatile @Nullable Thread waiter;
        private volatile int value;
        private int seen;

        @Actor
        void first() {
            waiter = Thread.currentThread();
            while (value == 0) {
                LockSupport.park(this);
            }
            seen = value;
        }

        @Actor
        void second() {
            value = 1;
            LockSupport.unpark(waiter);
        }

        @Observer
        void seen() {
            if (seen != 1) {
                throw new AssertionError("seen is " + seen);
            }
        }
    }

    /** Wrong: says who waits only after it has looked for the last time. */
    @Scenario
    public static class LostWakeup {
        private volatile @Nullable Thread waiter;
        private volatile int value;

        @Actor
        void first() {
            if (value == 0) {
                waiter = Thread.currentThread();
                LockSupport.park(this);
            }
        }

        @Actor
        void second() {
            value = 1;
            LockSupport.unpark(waiter);
        }
    }

    private Locks() {}
}
