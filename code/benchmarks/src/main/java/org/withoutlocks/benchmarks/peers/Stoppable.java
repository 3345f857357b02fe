package org.withoutlocks.benchmarks.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.locks.ReentrantLock;
import org.withoutlocks.backoff.PausesInPush;

/** A {@link Peer} in which a thread can be stopped while it pushes. */
@FunctionalInterface
public interface Stoppable extends Peer {

    /**
     * Pushes {@code element}, and runs {@code pause} where it is worst for the
     * others: with the lock held, with a write announced and not done, or, where
     * nothing is announced, before the CAS.
     */
    void push(Object element, Runnable pause);

    @Override
    default void push(Object element) {
        push(element, () -> {});
    }

    /** Returns an empty one that benchmarks and the book call {@code name}. */
    static Stoppable of(String name) {
        return switch (name) {
            case "synchronizedList" -> new SynchronizedPeer(
                    Collections.synchronizedList(new ArrayList<>()));
            case "ReentrantLock" -> new LockedPeer(new ReentrantLock());
            case "chapter 6" -> new StoppableChapterSix(new PausesInPush<>());
            case "chapter 7" -> new StoppableChapterSeven(
                    new org.withoutlocks.faster.PausesInPush<>());
            default -> throw new IllegalArgumentException(name);
        };
    }
}
