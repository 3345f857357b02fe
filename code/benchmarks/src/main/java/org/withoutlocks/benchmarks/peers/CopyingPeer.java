package org.withoutlocks.benchmarks.peers;

import org.withoutlocks.push.CopiesToPush;

/** What chapter 3 tried first, {@link CopiesToPush}. */
final class CopyingPeer implements Peer {

    private final CopiesToPush vector = new CopiesToPush();

    @Override
    public void push(Object element) {
        vector.push(element);
    }

    @Override
    public Object get(int index) {
        return vector.get(index);
    }
}
