package org.withoutlocks.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each peer does what an {@link ArrayList} does, as far as it can. */
class PeerTest {

    private final List<Object> expected = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "CopyOnWriteArrayList",
        "growing array", "chapter 4", "chapter 5", "NoBackoff", "chapter 6",
        "chapter 7"})
    void pushesPopsGetsAndSets(String name) {
        Random random = new Random(1);
        Peer peer = Peer.of(name);
        for (int i = 0; i < 1000; i++) {
            String element = "e" + i;
            int size = expected.size();
            int index = random.nextInt(size + 1);
            if (index == size || random.nextInt(3) > 0) {
                peer.push(element);
                expected.add(element);
            } else if (random.nextBoolean()) {
                assertThat(peer.pop()).isEqualTo(expected.remove(size - 1));
            } else {
                assertThat(peer.get(index)).isEqualTo(expected.get(index));
                assertThat(peer.set(index, element))
                        .isEqualTo(expected.set(index, element));
                assertThat(peer.get(index)).isEqualTo(element);
            }
        }
        assertThatThrownBy(() -> peer.get(expected.size()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CopiesToPush", "chapter 3"})
    void pushesAndGets(String name) {
        Peer peer = Peer.of(name);
        for (int i = 0; i < 100; i++) {
            peer.push("e" + i);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(peer.get(i)).isEqualTo("e" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronizedList", "Vector", "ReentrantLock",
        "ReentrantReadWriteLock", "StampedLock", "CopyOnWriteArrayList",
        "growing array", "ConcurrentLinkedDeque", "TreiberStack", "chapter 4",
        "chapter 5", "NoBackoff", "chapter 6",
        "chapter 7"})
    void popsTheLast(String name) {
        Peer peer = Peer.of(name);
        peer.reserve(100);
        peer.push("A");
        peer.push("B");
        assertThat(peer.pop()).isEqualTo("B");
        assertThat(peer.pop()).isEqualTo("A");
        assertThat(peer.pop()).isNull();
    }

    @Test
    void aQueuePopsTheFirst() {
        Peer peer = Peer.of("ConcurrentLinkedQueue");
        peer.push("A");
        peer.push("B");
        assertThat(peer.pop()).isEqualTo("A");
        assertThat(peer.pop()).isEqualTo("B");
        assertThat(peer.pop()).isNull();
    }

    @Test
    void whatAPeerCannotDoItRefuses() {
        Peer peer = Peer.of("TreiberStack");
        peer.push("A");
        assertThatThrownBy(() -> peer.get(0))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"synchronizedList", "ReentrantLock", "chapter 6",
        "chapter 7"})
    void aStoppedPushIsAPush(String name) {
        List<String> pauses = new ArrayList<>();
        Stoppable peer = Stoppable.of(name);
        peer.push("A");
        peer.push("B", () -> pauses.add("one"));
        assertThat(pauses).containsExactly("one");
        assertThat(peer.pop()).isEqualTo("B");
        assertThat(peer.pop()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapter 6", "chapter 7"})
    void othersPushAndPopWhileAPushToAVectorIsStopped(String name) {
        Stoppable peer = Stoppable.of(name);
        peer.push("A");
        peer.push("B", () -> {
            for (int i = 0; i < 10; i++) {
                peer.push("C");
                assertThat(peer.pop()).isEqualTo("C");
            }
        });
        assertThat(peer.pop()).isEqualTo("B");
        assertThat(peer.pop()).isEqualTo("A");
    }
}
