package org.withoutlocks.faster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.withoutlocks.faster.LockFreeVector.Node;
import org.withoutlocks.memory.TwoLevelArray;
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
    void refusesToPushWhenEveryIndexIsTaken() {
        LockFreeVector<String> vector = LockFreeVector.of("A");
        Node<String> last = vector.top.get();
        vector.top.compareAndSet(last,
                new Node<>(TwoLevelArray.MAX_CAPACITY, "Z", last));
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
}
