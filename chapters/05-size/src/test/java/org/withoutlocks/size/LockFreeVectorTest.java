package org.withoutlocks.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.withoutlocks.memory.TwoLevelArray;
import org.withoutlocks.size.LockFreeVector.Cell;
import org.withoutlocks.size.LockFreeVector.Descriptor;
import org.withoutlocks.testkit.GetContract;
import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.PopContract;
import org.withoutlocks.testkit.PushContract;
import org.withoutlocks.testkit.Reservable;
import org.withoutlocks.testkit.SizeContract;

class LockFreeVectorTest
        implements
            MemoryContract,
            GetContract,
            PushContract,
            PopContract,
            SizeContract {

    @Override
    public Reservable empty() {
        return of();
    }

    @Override
    public AdaptedVector<String> of(String... elements) {
        return new AdaptedVector<>(elements);
    }

    @Test
    void countsWhatIsPendingAndAnIteratorCompletesIt() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        Cell<String> cell = new Cell<>("B");
        Descriptor<String> stopped = new Descriptor<>(2, null, cell);
        vector.descriptor.compareAndSet(vector.descriptor.get(), stopped);
        assertThat(vector.size()).isEqualTo(2);
        assertThat(stopped.pending).isSameAs(cell);
        assertThat(vector).containsExactly("A", "B");
        assertThat(stopped.pending).isNull();
    }

    @Test
    void aFullVectorSaysSo() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        vector.descriptor.compareAndSet(vector.descriptor.get(),
                new Descriptor<>(TwoLevelArray.MAX_CAPACITY, null, null));
        assertThat(vector.size()).isEqualTo(2_147_483_640);
        assertThatIllegalStateException().isThrownBy(() -> vector.push("B"));
    }

    @Test
    void everyFieldIsFinalSoThatARaceCannotPublishItHalfMade() {
        assertThat(LockFreeVector.class.getDeclaredFields())
                .filteredOn(field -> !field.isSynthetic())
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }
}
