package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;

class PaddedReferenceTest {

    @Test
    void comparesByIdentity() {
        String first = new String("A");
        String twin = new String("A");
        PaddedReference<String> reference = new PaddedReference<>(first);
        assertThat(reference.compareAndSet(twin, "B")).isFalse();
        assertThat(reference.get()).isSameAs(first);
        assertThat(reference.compareAndSet(first, "B")).isTrue();
        assertThat(reference.get()).isEqualTo("B");
    }

    @Test
    void keepsOtherObjectsOutOfItsCacheLine() {
        assertThat(padding(PaddedReference.class)).isGreaterThanOrEqualTo(128);
    }

    @Test
    void paddingInOneClassIsMovedAside() {
        assertThat(padding(PadsInOneClass.class)).isLessThan(128);
    }

    @Test
    void paddingOfLongsAloneLeavesAGapForTheValue() {
        assertThat(padding(PadsWithLongs.class)).isLessThan(128);
    }

    @Test
    void takesFarMoreRoomThanAnAtomicReference() {
        assertThat(ClassLayout.parseClass(PaddedReference.class).instanceSize())
                .isBetween(272L, 288L);
        assertThat(ClassLayout.parseClass(AtomicReference.class).instanceSize())
                .isEqualTo(16);
    }

    /** Returns the bytes on the side of the value that has fewer of them. */
    private static long padding(Class<?> type) {
        ClassLayout layout = ClassLayout.parseClass(type);
        FieldLayout value = layout.fields()
                .stream()
                .filter(field -> field.name().equals("value"))
                .findFirst()
                .orElseThrow();
        long end = value.offset() + value.size();
        return Math.min(value.offset(), layout.instanceSize() - end);
    }
}
