package org.withoutlocks.explorer.engine;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Refused;

/**
 * What instrumented code calls. Outside of an actor's steps, as in the
 * constructor of a scenario, each method does what the original would.
 */
public final class Hooks {

    private static final Object[] NOTHING = {};

    private static @Nullable Worker actor() {
        return Thread.currentThread() instanceof Worker worker && !worker.quiet
                ? worker
                : null;
    }

    private static Run run(Worker worker) {
        Run run = worker.run;
        if (run == null) {
            throw new IllegalStateException("no run");
        }
        return run;
    }

    /** Waits for this actor's turn. */
    public static void step(int site, Object[] arguments) {
        Worker me = actor();
        if (me != null) {
            run(me).step(me, site, arguments);
        }
    }

    /** Waits for this actor's turn to read an element of an array. */
    public static void stepArray(Object array, int index, int site) {
        step(site, new Object[]{array, index});
    }

    /** Refuses a collection that another actor has used. */
    public static void confined(Object collection, String refusal) {
        Worker me = actor();
        boolean unmodifiable = collection.getClass()
                .getName()
                .startsWith("java.util.ImmutableCollections")
                && !(collection instanceof Iterator);
        if (me != null && !unmodifiable && !isInstrumented(collection)
                && !run(me).mayUse(me, collection)) {
            unseen(refusal);
        }
    }

    /** Says whether nothing of an object's class is the JDK's. */
    private static boolean isInstrumented(Object object) {
        Class<?> type = object.getClass();
        while (type.getClassLoader() instanceof Loader) {
            type = type.getSuperclass();
        }
        return type == Object.class;
    }

    public static boolean failsForNoReason() {
        Worker me = actor();
        return me != null && run(me).failsForNoReason(me);
    }

    public static void saw(@Nullable Object value) {
        Worker me = actor();
        if (me != null) {
            run(me).saw(me, value);
        }
    }

    public static void sawPrimitive(Object value) {
        saw(new Primitive(value));
    }

    public static void saw(int value) {
        sawPrimitive(value);
    }

    public static void saw(long value) {
        sawPrimitive(value);
    }

    public static void saw(float value) {
        sawPrimitive(value);
    }

    public static void saw(double value) {
        sawPrimitive(value);
    }

    /** Stores into an array of bytes or booleans. */
    public static void bastore(Object array, int index, int value) {
        if (array instanceof boolean[] booleans) {
            booleans[index] = (value & 1) != 0;
        } else {
            ((byte[]) array)[index] = (byte) value;
        }
    }

    public static void enter(Object object, int site) {
        Worker me = actor();
        if (me == null) {
            return;
        }
        acquire(me, site, object,
                () -> run(me).tryEnter(me, object) ? 1 : 0);
    }

    /** Tries again and again, and waits in between, until it is not 0. */
    private static long acquire(Worker me, int site, Object lock,
            LongSupplier attempt) {
        run(me).step(me, site, new Object[]{lock});
        long stamp = attempt.getAsLong();
        while (stamp == 0) {
            run(me).block(me);
            run(me).step(me, site, new Object[]{lock});
            stamp = attempt.getAsLong();
        }
        me.log.add(new Primitive(stamp));
        return stamp;
    }

    public static void exit(Object object, int site) {
        Worker me = actor();
        // The handler that leaves a monitor covers itself: it must not throw.
        if (me != null && !run(me).isOver()) {
            run(me).step(me, site, new Object[]{object});
            run(me).exit(me, object);
        }
    }

    public static void lock(Lock lock, int site) {
        Worker me = actor();
        if (me == null) {
            lock.lock();
            return;
        }
        acquire(me, site, lock, () -> lock.tryLock() ? 1 : 0);
        me.holds(lock, 1);
    }

    public static boolean tryLock(Lock lock, int site) {
        step(site, new Object[]{lock});
        boolean locked = lock.tryLock();
        sawPrimitive(locked);
        Worker me = actor();
        if (locked && me != null) {
            me.holds(lock, 1);
        }
        return locked;
    }

    public static void unlock(Lock lock, int site) {
        step(site, new Object[]{lock});
        lock.unlock();
        Worker me = actor();
        if (me != null) {
            me.holds(lock, -1);
        }
        released();
    }

    public static long writeLock(StampedLock lock, int site) {
        Worker me = actor();
        if (me == null) {
            return lock.writeLock();
        }
        return acquire(me, site, lock, lock::tryWriteLock);
    }

    public static long readLock(StampedLock lock, int site) {
        Worker me = actor();
        if (me == null) {
            return lock.readLock();
        }
        return acquire(me, site, lock, lock::tryReadLock);
    }

    public static void unlockWrite(StampedLock lock, long stamp, int site) {
        step(site, new Object[]{lock, stamp});
        lock.unlockWrite(stamp);
        released();
    }

    public static void unlockRead(StampedLock lock, long stamp, int site) {
        step(site, new Object[]{lock, stamp});
        lock.unlockRead(stamp);
        released();
    }

    public static void unlock(StampedLock lock, long stamp, int site) {
        step(site, new Object[]{lock, stamp});
        lock.unlock(stamp);
        released();
    }

    public static long tryConvertToReadLock(StampedLock lock, long stamp,
            int site) {
        step(site, new Object[]{lock, stamp});
        long converted = lock.tryConvertToReadLock(stamp);
        saw(converted);
        released();
        return converted;
    }

    public static long tryConvertToOptimisticRead(StampedLock lock,
            long stamp, int site) {
        step(site, new Object[]{lock, stamp});
        long converted = lock.tryConvertToOptimisticRead(stamp);
        saw(converted);
        released();
        return converted;
    }

    private static void released() {
        Worker me = actor();
        if (me != null) {
            run(me).unblock();
        }
    }

    public static void onSpinWait(int site) {
        Worker me = actor();
        if (me != null) {
            me.rest();
        }
    }

    public static void park(int site) {
        Worker me = actor();
        if (me == null) {
            LockSupport.park();
            return;
        }
        run(me).step(me, site, NOTHING);
        while (!me.permit) {
            run(me).block(me);
            run(me).step(me, site, NOTHING);
        }
        me.permit = false;
    }

    public static void park(Object blocker, int site) {
        park(site);
    }

    public static void unpark(@Nullable Thread thread, int site) {
        step(site, new Object[]{thread});
        if (thread instanceof Worker worker) {
            worker.permit = true;
            released();
        }
    }

    public static Random random() {
        Worker me = actor();
        if (me == null) {
            return new Random(0);
        }
        me.draws++;
        return me.random;
    }

    /** Returns how much this actor saw before it entered a method. */
    public static int mark() {
        Worker me = actor();
        return me == null ? 0 : me.log.size();
    }

    /**
     * Goes round a loop. What the actor saw in this method no longer matters,
     * except for what is in its variables.
     */
    public static void loop(int mark, int site, Object[] variables) {
        Worker me = actor();
        if (me != null) {
            run(me).forget(me, mark, variables);
            me.log.add(new Primitive(site));
            me.log.addAll(Arrays.asList(variables));
        }
        loop();
    }

    public static Object primitive(int value) {
        return new Primitive(value);
    }

    public static Object primitive(float value) {
        return new Primitive(value);
    }

    public static Object primitive(long value) {
        return new Primitive(value);
    }

    public static Object primitive(double value) {
        return new Primitive(value);
    }

    public static void loop() {
        if (Thread.currentThread() instanceof Worker me) {
            run(me).loop(me);
        }
    }

    public static void allocates(int size) {
        if (Thread.currentThread() instanceof Worker me) {
            run(me).allocates(me, size);
        }
    }

    /** Refuses what cannot be seen, where an actor does it. */
    public static void unseen(String what) {
        Worker me = actor();
        if (me != null) {
            throw run(me).refuse(what);
        }
    }

    /** Refuses what an actor could use later, in the constructor too. */
    public static void hidden(String what) {
        if (Thread.currentThread() instanceof Worker me
                && (!me.quiet || run(me).state == null)) {
            throw run(me).refuse(what);
        }
    }

    /** Refuses what nobody may do. */
    public static void forbidden(String what) {
        if (Thread.currentThread() instanceof Worker me) {
            throw run(me).refuse(what);
        }
    }

    public static void calls(String name, Object[] arguments) {
        if (Thread.currentThread() instanceof Worker me) {
            run(me).calls(me, name, arguments);
        }
    }

    public static void returns(@Nullable Object result, boolean isVoid) {
        if (Thread.currentThread() instanceof Worker me) {
            run(me).returns(me, result, isVoid);
        }
    }

    public static void fails(Throwable e) {
        if (Thread.currentThread() instanceof Worker me) {
            run(me).fails(me, e);
        }
    }

    private Hooks() {}
}
