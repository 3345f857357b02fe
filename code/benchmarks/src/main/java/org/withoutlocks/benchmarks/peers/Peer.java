package org.withoutlocks.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Vector;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.backoff.LockFreeVector;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.backoff.TunedVector;

/**
 * A sequence that any number of threads use. What a peer cannot do throws
 * {@link UnsupportedOperationException}; no benchmark asks for it.
 *
 * <p>A fork makes one peer, so that the JIT compiler sees no other and inlines
 * it.
 */
@FunctionalInterface
public interface Peer {

    /** Puts {@code element} at the end. */
    void push(Object element);

    /** Takes the last element off and returns it, or null if there is none. */
    default @Nullable Object pop() {
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the element at {@code index}.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    default Object get(int index) {
        throw new UnsupportedOperationException();
    }

    /**
     * Puts {@code element} at {@code index} and returns what was there.
     *
     * @throws IndexOutOfBoundsException if there is nothing at index
     */
    default Object set(int index, Object element) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes room for {@code capacity} elements, if room can be made in advance.
     * Other threads are yet to come.
     */
    default void reserve(int capacity) {}

    /** Returns an empty one that benchmarks and the book call {@code name}. */
    static Peer of(String name) {
        return switch (name) {
            case "synchronizedList" -> new SynchronizedPeer(
                    Collections.synchronizedList(new ArrayList<>()));
            case "Vector" -> new SynchronizedPeer(vector());
            case "ReentrantLock" -> new LockedPeer(new ReentrantLock());
            case "ReentrantReadWriteLock" -> new LockedPeer(
                    new ReentrantReadWriteLock());
            case "StampedLock" -> new StampedPeer();
            case "CopyOnWriteArrayList" -> new CopyOnWritePeer();
            case "ConcurrentLinkedDeque" -> new DequePeer();
            case "ConcurrentLinkedQueue" -> new QueuePeer();
            case "growing array" -> new GrowingArray();
            case "TreiberStack" -> new StackPeer();
            case "CopiesToPush" -> new CopyingPeer();
            case "chapter 3" -> new ChapterThree();
            case "chapter 4" -> new ChapterFour();
            case "chapter 5" -> new ChapterFive();
            case "NoBackoff" -> of("chapter 6", new NoBackoff());
            case "chapter 6" -> new ChapterSix(LockFreeVector.of());
            case "chapter 7" -> new ChapterSeven(
                    org.withoutlocks.faster.LockFreeVector.of());
            default -> throw new IllegalArgumentException(name);
        };
    }

    @SuppressWarnings("JdkObsolete")
    private static List<Object> vector() {
        return new Vector<>();
    }

    /** Returns an empty vector of a chapter, with another backoff. */
    static Peer of(String chapter, Backoff backoff) {
        return switch (chapter) {
            case "chapter 6" -> new ChapterSix(TunedVector.with(backoff));
            case "chapter 7" -> new ChapterSeven(
                    org.withoutlocks.faster.TunedVector.with(backoff));
            default -> throw new IllegalArgumentException(chapter);
        };
    }
}
