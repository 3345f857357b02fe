package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.GraphLayout;

/** What the chapter says of sizes, on a 64-bit JVM with small references. */
class MemoryTest {

    @Test
    void aSlotTakes160Bytes() {
        assertThat(size(new SlotManager<Text>(1001))
                - size(new SlotManager<Text>(1))).isEqualTo(160 * 1000);
    }

    @Test
    void itsLockIsMostOfThat() {
        assertThat(size(new ReentrantReadWriteLock())).isEqualTo(120);
        assertThat(size(new StampedLock())).isEqualTo(48);
    }

    @Test
    void aGuardTakes32Bytes() {
        assertThat(ClassLayout.parseClass(ReadGuard.class).instanceSize())
                .isEqualTo(32);
    }

    private static long size(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
