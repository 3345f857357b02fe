package org.withoutlocks.benchmarks.peers;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** A {@link ConcurrentLinkedDeque}, which has no indices. */
final class DequePeer implements Peer {

    private final Deque<Object> deque = new ConcurrentLinkedDeque<>();

    @Override
    public void push(Object element) {
        deque.addLast(element);
    }

    @Override
    public @Nullable Object pop() {
        return deque.pollLast();
    }
}
