package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it takes to lock a slot and unlock it, by the kind of its lock. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SlotLocks {

    @Param({"ReentrantReadWriteLock", "StampedLock"})
    public String lock = "";

    private final ReadWriteLock reentrant = new ReentrantReadWriteLock();
    private final StampedLock stamped = new StampedLock();
    private int value;

    @Benchmark
    public int read() {
        return lock.equals("StampedLock") ? readStamped() : readReentrant();
    }

    @Benchmark
    public int write() {
        return lock.equals("StampedLock") ? writeStamped() : writeReentrant();
    }

    private int readReentrant() {
        reentrant.readLock().lock();
        try {
            return value;
        } finally {
            reentrant.readLock().unlock();
        }
    }

    private int readStamped() {
        long stamp = stamped.readLock();
        try {
            return value;
        } finally {
            stamped.unlockRead(stamp);
        }
    }

    private int writeReentrant() {
        reentrant.writeLock().lock();
        try {
            return value++;
        } finally {
            reentrant.writeLock().unlock();
        }
    }

    private int writeStamped() {
        long stamp = stamped.writeLock();
        try {
            return value++;
        } finally {
            stamped.unlockWrite(stamp);
        }
    }
}
