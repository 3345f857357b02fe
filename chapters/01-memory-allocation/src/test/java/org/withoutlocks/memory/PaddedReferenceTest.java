package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;
import org.openjdk.jol.info.FieldLayout;

class PaddedReferenceTest {

    private static final int PADDING = 128;

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
        assertThat(paddingBefore(PaddedReference.class))
                .isGreaterThanOrEqualTo(PADDING);
        assertThat(paddingAfter(PaddedReference.class))
                .isGreaterThanOrEqualTo(PADDING);
    }

    @Test
    void paddingInOneClassIsMovedAside() {
        assertThat(paddingAfter(PadsInOneClass.class)).isLessThan(PADDING);
    }

    @Test
    void paddingOfLongsAloneLeavesAGapForTheValue() {
        assertThat(paddingBefore(PadsWithLongs.class)).isLessThan(PADDING);
    }

    private static long paddingBefore(Class<?> type) {
        return value(type).offset();
    }

    private static long paddingAfter(Class<?> type) {
        FieldLayout value = value(type);
        long end = value.offset() + value.size();
        return ClassLayout.parseClass(type).instanceSize() - end;
    }

    private static FieldLayout value(Class<?> type) {
        return ClassLayout.parseClass(type).fields().stream()
                .filter(field -> field.name().equals("value")).findFirst()
                .orElseThrow();
    }
}
