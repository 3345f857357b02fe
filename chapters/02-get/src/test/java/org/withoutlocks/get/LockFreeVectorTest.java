package org.withoutlocks.get;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutlocks.memory.TwoLevelArray;
import org.withoutlocks.testkit.GetContract;
import org.withoutlocks.testkit.Indexed;
import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.Reservable;

class LockFreeVectorTest implements MemoryContract, GetContract {

    @Override
    public Reservable empty() {
        return new AdaptedVector<>(LockFreeVector.of());
    }

    @Override
    public Indexed<String> of(String... elements) {
        return new AdaptedVector<>(LockFreeVector.of(elements));
    }

    @Test
    void everyFieldIsFinalSoThatARaceCannotPublishItHalfMade() {
        assertThat(fieldsNotFinal(LockFreeVector.class)).isEmpty();
        assertThat(fieldsNotFinal(TwoLevelArray.class)).isEmpty();
        assertThat(fieldsNotFinal(PublishedHalfMade.class))
                .containsExactly("size");
    }

    private static List<String> fieldsNotFinal(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .filter(field -> !Modifier.isFinal(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    @Test
    void hasRoomForItsElements() {
        assertThat(LockFreeVector.of("A", "B").capacity()).isEqualTo(8);
    }

    @Test
    void keepsItsElementsWhenRoomIsReserved() {
        LockFreeVector<String> vector = LockFreeVector.of("A", "B");
        vector.reserve(1000);
        assertThat(vector.get(0)).isEqualTo("A");
        assertThat(vector.get(1)).isEqualTo("B");
    }

    @Test
    void aChangeToTheArgumentDoesNotReachTheVector() {
        String[] elements = {"A", "B"};
        LockFreeVector<String> vector = LockFreeVector.of(elements);
        elements[0] = "X";
        assertThat(vector.get(0)).isEqualTo("A");
    }
}
