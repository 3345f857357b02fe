package org.withoutlocks.faster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;
import org.withoutlocks.faster.LockFreeVector.Node;

/** What the vector keeps alive of what was popped. */
class RetainedTest {

    /** Something that can be told apart in a heap. */
    private static final class Ticket {}

    @Test
    void noElementIsReachableOnceItsPopHasReturned() {
        LockFreeVector<Object> vector = LockFreeVector.of();
        climb(vector, 100);
        assertThat(count(vector, Ticket.class)).isZero();
    }

    @Test
    void aDeadNodeStaysForEachSlotThatWasUsed() {
        LockFreeVector<Object> vector = LockFreeVector.of();
        climb(vector, 100);
        assertThat(nodes(vector)).isLessThanOrEqualTo(100);
    }

    /** Each time one less is pushed, and each slot keeps another stack. */
    @Test
    void aPopCutsTheStackOffOrAllOfItStays() {
        assertThat(nodesAfterLowerAndLowerClimbs(LockFreeVector.of()))
                .isLessThanOrEqualTo(100);
        assertThat(nodesAfterLowerAndLowerClimbs(new KeepsBelow()))
                .isGreaterThan(4000);
    }

    @Test
    void aNodeTakesTwentyFourBytes() {
        assertThat(ClassLayout.parseClass(Node.class).instanceSize())
                .isEqualTo(24);
    }

    private static long nodesAfterLowerAndLowerClimbs(
            LockFreeVector<Object> vector) {
        for (int height = 100; height > 0; height--) {
            climb(vector, height);
        }
        return nodes(vector);
    }

    private static void climb(LockFreeVector<Object> vector, int height) {
        for (int i = 0; i < height; i++) {
            vector.push(new Ticket());
        }
        for (int i = 0; i < height; i++) {
            vector.pop();
        }
    }

    private static long nodes(LockFreeVector<Object> vector) {
        return count(vector, Node.class);
    }

    private static long count(Object root, Class<?> type) {
        return GraphLayout.parseInstance(root)
                .getClassCounts()
                .count(type);
    }
}
