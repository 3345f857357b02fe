package org.withoutlocks.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class StampedPeerTest {

    private static final int READ = 8;

    /** The array is replaced by a larger one again and again. */
    @Test
    void getIsRightWhileOthersPushAndPop() {
        for (int round = 0; round < 50; round++) {
            Peer peer = Peer.of("StampedLock");
            for (int i = 0; i < READ; i++) {
                peer.push(i);
            }
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture
                    .runAsync(() -> pushAndPop(peer))
                    .whenComplete((nothing, failure) -> over.set(true));
            for (int i = 0; !over.get(); i++) {
                assertThat(peer.get(i % READ)).isEqualTo(i % READ);
            }
            writer.join();
        }
    }

    private static void pushAndPop(Peer peer) {
        for (int i = 0; i < 1000; i++) {
            peer.push("pushed");
            peer.push("pushed");
            peer.pop();
        }
    }
}
