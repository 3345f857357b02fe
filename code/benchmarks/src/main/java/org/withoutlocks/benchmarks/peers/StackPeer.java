package org.withoutlocks.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.withoutlocks.push.TreiberStack;

/** A {@link TreiberStack}, which has no indices. */
final class StackPeer implements Peer {

    private final TreiberStack<Object> stack = new TreiberStack<>();

    @Override
    public void push(Object element) {
        stack.push(element);
    }

    @Override
    public @Nullable Object pop() {
        return stack.pop();
    }
}
