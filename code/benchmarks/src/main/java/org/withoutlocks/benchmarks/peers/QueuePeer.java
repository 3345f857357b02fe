package org.withoutlocks.benchmarks.peers;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ConcurrentLinkedQueue}, which has no indices. Its pop takes the
 * first element, where pushes are not in its way unless it is empty.
 */
final class QueuePeer implements Peer {

    private final Queue<Object> queue = new ConcurrentLinkedQueue<>();

    @Override
    public void push(Object element) {
        queue.add(element);
    }

    @Override
    public @Nullable Object pop() {
        return queue.poll();
    }
}
