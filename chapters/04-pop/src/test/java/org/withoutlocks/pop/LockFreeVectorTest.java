package org.withoutlocks.pop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.withoutlocks.memory.TwoLevelArray;
import org.withoutlocks.pop.LockFreeVector.Cell;
import org.withoutlocks.pop.LockFreeVector.Descriptor;
import org.withoutlocks.testkit.GetContract;
import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.PopContract;
import org.withoutlocks.testkit.PushContract;
import org.withoutlocks.testkit.Reservable;

class LockFreeVectorTest
        implements
            MemoryContract,
            GetContract,
            PushContract,
            PopContract {

    @Override
    public Reservable empty() {
        return of();
    }

    @Override
    public AdaptedVector<String> of(String... elements) {
        return new AdaptedVector<>(elements);
    }

    @Test
    void keepsItsRoomWhenItShrinks() {
        LockFreeVector<String> vector = LockFreeVector.of();
        for (int i = 0; i < 25; i++) {
            vector.push("e" + i);
        }
        for (int i = 0; i < 25; i++) {
            vector.pop();
        }
        assertThat(vector.capacity()).isEqualTo(56);
    }

    @Test
    void refusesToPushWhenEveryIndexIsTaken() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        vector.descriptor.compareAndSet(vector.descriptor.get(),
                new Descriptor<>(TwoLevelArray.MAX_CAPACITY, null, null));
        assertThatIllegalStateException().isThrownBy(() -> vector.push("B"))
                .withMessageContaining("2147483640");
        assertThat(vector.get(0)).isEqualTo("A");
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
            Cell<String> cell = new Cell<>("B");
            Descriptor<String> stopped = new Descriptor<>(2, null, cell);
            vector.descriptor.compareAndSet(vector.descriptor.get(), stopped);
            operation.accept(vector);
            assertThat(stopped.pending).isNull();
            assertThat(vector.slot(1)).isSameAs(cell);
        }
    }

    private static List<Consumer<LockFreeVector<String>>> helpers() {
        return List.of(vector -> vector.push("C"), LockFreeVector::pop,
                vector -> vector.get(0), vector -> vector.set(0, "X"));
    }
}
