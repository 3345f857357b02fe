package org.withoutlocks.pop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** What the vector keeps alive of what was popped. */
class RetainedTest {

    /** Something that can be told apart in a heap. */
    private static final class Ticket {}

    @Test
    void noElementIsReachableOnceItsPopHasReturned() {
        assertThat(reachableTickets(LockFreeVector.of())).isZero();
        assertThat(reachableTickets(new KeepsElements())).isEqualTo(1000);
    }

    /** It takes even what {@link ChainsCells} keeps cells of. */
    @Test
    void theCollectorTakesAPoppedElement() {
        assertThat(isTaken(LockFreeVector.of())).isTrue();
        assertThat(isTaken(new ChainsCells())).isTrue();
        assertThat(isTaken(new KeepsElements())).isFalse();
    }

    private static boolean isTaken(LockFreeVector<Object> vector) {
        vector.push(new Ticket());
        WeakReference<Object> popped = new WeakReference<>(vector.pop());
        System.gc();
        boolean taken = popped.get() == null;
        assertThat(vector.pop()).as("the vector is in use").isNull();
        return taken;
    }

    @Test
    void aThousandPairsLeaveNoMoreBehindThanTen() {
        assertThat(objectsAfterPairs(LockFreeVector.of(), 1000))
                .isEqualTo(objectsAfterPairs(LockFreeVector.of(), 10));
        assertThat(objectsAfterPairs(new ChainsCells(), 1000)).isEqualTo(
                objectsAfterPairs(new ChainsCells(), 10) + 990);
    }

    @Test
    void aDeadCellStaysForEachSlotThatWasUsed() {
        LockFreeVector<Object> vector = LockFreeVector.of();
        reachableTickets(vector);
        assertThat(count(vector, LockFreeVector.Cell.class)).isEqualTo(1000);
    }

    @Test
    void aCellTakesSixteenBytesAndADescriptorTwentyFour() {
        assertThat(ClassLayout.parseClass(LockFreeVector.Cell.class)
                .instanceSize()).isEqualTo(16);
        assertThat(ClassLayout.parseClass(LockFreeVector.Descriptor.class)
                .instanceSize()).isEqualTo(24);
    }

    /** Pushes a thousand tickets, sets some, pops all, and looks. */
    private static long reachableTickets(LockFreeVector<Object> vector) {
        for (int i = 0; i < 1000; i++) {
            vector.push(new Ticket());
            vector.set(i / 2, new Ticket());
        }
        for (int i = 0; i < 1000; i++) {
            vector.pop();
        }
        return count(vector, Ticket.class);
    }

    private static long count(Object root, Class<?> type) {
        return GraphLayout.parseInstance(root)
                .getClassCounts()
                .count(type);
    }

    private static long objectsAfterPairs(LockFreeVector<Object> vector,
            int pairs) {
        for (int i = 0; i < pairs; i++) {
            vector.push(new Ticket());
            vector.pop();
        }
        return GraphLayout.parseInstance(vector).totalCount();
    }
}
