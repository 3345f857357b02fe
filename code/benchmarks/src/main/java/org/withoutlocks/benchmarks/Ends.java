package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.push.TreiberStack;

/**
 * An empty sequence that any number of threads push to and pop from. A fork
 * makes one, so that the JIT compiler sees no other and inlines it.
 */
@FunctionalInterface
interface Ends {

    /** Pushes {@code element}, then pops one. */
    @Nullable
    Object pair(Object element);

    /** Returns the one that benchmarks and the book call {@code impl}. */
    static Ends of(String impl) {
        return switch (impl) {
            case "synchronizedList" -> synchronizedList();
            case "ReentrantLock" -> reentrantLock();
            case "ConcurrentLinkedDeque" -> concurrentLinkedDeque();
            case "TreiberStack" -> treiberStack();
            case "LockFreeVector" -> chapterFour();
            case "chapter 5" -> chapterFive();
            case "chapter 6" -> of(
                    org.withoutlocks.backoff.LockFreeVector.of());
            default -> throw new IllegalArgumentException(impl);
        };
    }

    /** Returns a vector of chapter 6, whatever its backoff. */
    static Ends of(org.withoutlocks.backoff.LockFreeVector<Object> vector) {
        return element -> {
            vector.push(element);
            return vector.pop();
        };
    }

    private static Ends synchronizedList() {
        List<Object> list = Collections.synchronizedList(new ArrayList<>());
        return element -> {
            list.add(element);
            synchronized (list) {
                return list.remove(list.size() - 1);
            }
        };
    }

    private static Ends reentrantLock() {
        List<Object> list = new ArrayList<>();
        ReentrantLock lock = new ReentrantLock();
        return element -> {
            lock.lock();
            try {
                list.add(element);
            } finally {
                lock.unlock();
            }
            lock.lock();
            try {
                return list.remove(list.size() - 1);
            } finally {
                lock.unlock();
            }
        };
    }

    private static Ends concurrentLinkedDeque() {
        ConcurrentLinkedDeque<Object> deque = new ConcurrentLinkedDeque<>();
        return element -> {
            deque.addLast(element);
            return deque.pollLast();
        };
    }

    private static Ends treiberStack() {
        TreiberStack<Object> stack = new TreiberStack<>();
        return element -> {
            stack.push(element);
            return stack.pop();
        };
    }

    private static Ends chapterFour() {
        org.withoutlocks.pop.LockFreeVector<Object> vector =
                org.withoutlocks.pop.LockFreeVector.of();
        return element -> {
            vector.push(element);
            return vector.pop();
        };
    }

    private static Ends chapterFive() {
        org.withoutlocks.size.LockFreeVector<Object> vector =
                org.withoutlocks.size.LockFreeVector.of();
        return element -> {
            vector.push(element);
            return vector.pop();
        };
    }
}
