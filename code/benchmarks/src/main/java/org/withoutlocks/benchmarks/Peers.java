package org.withoutlocks.benchmarks;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.benchmarks.peers.Peer;

/**
 * An empty sequence on which each thread does pairs: it pushes an element, then
 * pops one. So nothing grows, and nothing is ever empty when it is popped: each
 * thread's push is before its pop.
 */
@State(Scope.Benchmark)
public class Peers {

    @Param({"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "ConcurrentLinkedDeque",
        "ConcurrentLinkedQueue", "growing array", "TreiberStack", "chapter 4",
        "chapter 5", "NoBackoff", "chapter 6", "chapter 7"})
    public String impl = "";

    private Peer peer = element -> {};

    @Setup
    public void choose() {
        peer = Peer.of(impl);
    }

    @Nullable
    Object pair() {
        peer.push(this);
        return peer.pop();
    }
}
