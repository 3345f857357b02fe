package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.pop.LockFreeVector;
import org.withoutlocks.push.TreiberStack;

/**
 * Each thread pushes an element and pops one, so that nothing grows and nothing
 * is ever empty when it is popped.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Pairs {

    @Param({"synchronizedList", "ReentrantLock", "ConcurrentLinkedDeque",
        "TreiberStack", "LockFreeVector"})
    public String impl = "";

    private final List<Object> locked =
            Collections.synchronizedList(new ArrayList<>());
    private final List<Object> list = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final ConcurrentLinkedDeque<Object> deque =
            new ConcurrentLinkedDeque<>();
    private final TreiberStack<Object> stack = new TreiberStack<>();
    private final LockFreeVector<Object> vector = LockFreeVector.of();

    private int peer;

    @Setup
    public void choose() {
        peer = List.of("synchronizedList", "ReentrantLock",
                "ConcurrentLinkedDeque", "TreiberStack", "LockFreeVector")
                .indexOf(impl);
    }

    @Benchmark
    public Object pair() {
        return switch (peer) {
            case 0 -> {
                locked.add(this);
                synchronized (locked) {
                    yield locked.remove(locked.size() - 1);
                }
            }
            case 1 -> {
                lock.lock();
                try {
                    list.add(this);
                } finally {
                    lock.unlock();
                }
                lock.lock();
                try {
                    yield list.remove(list.size() - 1);
                } finally {
                    lock.unlock();
                }
            }
            case 2 -> {
                deque.addLast(this);
                yield deque.pollLast();
            }
            case 3 -> {
                stack.push(this);
                yield stack.pop();
            }
            default -> {
                vector.push(this);
                yield vector.pop();
            }
        };
    }
}
