package org.withoutlocks.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jol.info.ClassLayout;
import org.withoutlocks.memory.TwoLevelArray;
import org.withoutlocks.push.LockFreeVector.Descriptor;
import org.withoutlocks.testkit.GetContract;
import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.PushContract;
import org.withoutlocks.testkit.Reservable;

class LockFreeVectorTest implements MemoryContract, GetContract, PushContract {

    @Override
    public Reservable empty() {
        return of();
    }

    @Override
    public AdaptedVector<String> of(String... elements) {
        return new AdaptedVector<>(elements);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "7, 8", "8, 24", "23, 24", "24, 56", "55, 56",
        "56, 120"})
    void allocatesABucketWhenItIsNeeded(int size, int capacity) {
        LockFreeVector<String> vector = LockFreeVector.of();
        for (int i = 0; i <= size; i++) {
            vector.push("e" + i);
        }
        assertThat(vector.capacity()).isEqualTo(capacity);
    }

    @Test
    void pushesIntoRoomThatWasReserved() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        vector.reserve(100);
        vector.push("B");
        assertThat(vector.get(1)).isEqualTo("B");
        assertThat(vector.capacity()).isEqualTo(120);
    }

    @Test
    void refusesToPushWhenEveryIndexIsTaken() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        Descriptor<String> seen = vector.descriptor.get();
        vector.descriptor.compareAndSet(seen,
                new Descriptor<>(TwoLevelArray.MAX_CAPACITY, null));
        assertThatIllegalStateException().isThrownBy(() -> vector.push("B"))
                .withMessageContaining("2147483640");
        assertThat(vector.get(0)).isEqualTo("A");
    }

    @Test
    void aPushThatRunsOutOfMemoryChangesNothing() {
        assumeThat(Runtime.getRuntime().maxMemory())
                .as("SKIPPED: it needs a small heap, -Xmx512m, as under Maven")
                .isLessThan(4L << 30);
        LockFreeVector<String> vector = LockFreeVector.of("A");
        int boundary = 8 * ((1 << 27) - 1);
        Descriptor<String> seen = vector.descriptor.get();
        vector.descriptor.compareAndSet(seen,
                new Descriptor<>(boundary, null));
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> vector.push("B"));
        assertThat(vector.descriptor.get().size).isEqualTo(boundary);
        assertThat(vector.capacity()).isEqualTo(8);
    }

    @Test
    void aDescriptorTakesTwentyFourBytes() {
        assertThat(ClassLayout.parseClass(Descriptor.class).instanceSize())
                .isEqualTo(24);
    }

    @Test
    void everyFieldIsFinalSoThatARaceCannotPublishItHalfMade() {
        assertThat(LockFreeVector.class.getDeclaredFields())
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    @Test
    void whoeverMeetsAPendingWriteCompletesIt() {
        for (Consumer<LockFreeVector<String>> operation : helpers()) {
            LockFreeVector<String> vector = LockFreeVector.of("A");
            Descriptor<String> stopped = new Descriptor<>(2, "B");
            vector.descriptor.compareAndSet(vector.descriptor.get(), stopped);
            operation.accept(vector);
            assertThat(stopped.pending).isNull();
            assertThat(vector.bucketOf(1).get(1)).isEqualTo("B");
        }
    }

    private static List<Consumer<LockFreeVector<String>>> helpers() {
        return List.of(vector -> vector.push("C"), vector -> vector.get(0),
                vector -> vector.set(0, "X"));
    }
}
