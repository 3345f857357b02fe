package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeListTest {

    private final FreeList list = new FreeList(3);

    @Test
    void handsOutAllIndicesInOrderAndThenNone() {
        assertThat(list.pop()).isZero();
        assertThat(list.pop()).isOne();
        assertThat(list.pop()).isEqualTo(2);
        assertThat(list.pop()).isEqualTo(FreeList.NONE);
        assertThat(list.pop()).isEqualTo(FreeList.NONE);
    }

    @Test
    void theLastOneFreedIsTheFirstOneTaken() {
        list.pop();
        list.pop();
        list.push(0);
        list.push(1);
        assertThat(list.pop()).isOne();
        assertThat(list.pop()).isZero();
        assertThat(list.pop()).isEqualTo(2);
    }

    @Test
    void goesOnAfterItWasEmpty() {
        FreeList one = new FreeList(1);
        for (int i = 0; i < 3; i++) {
            assertThat(one.pop()).isZero();
            assertThat(one.pop()).isEqualTo(FreeList.NONE);
            one.push(0);
        }
    }

    @Test
    void knowsItsLengthAndCapacity() {
        list.pop();
        assertThat(list.length()).isEqualTo(2);
        list.pop();
        list.pop();
        list.pop();
        assertThat(list.length()).isZero();
        list.push(1);
        assertThat(list.length()).isOne();
        assertThat(list.capacity()).isEqualTo(3);
    }

    /** Each change of the list gives the head a value that it never had. */
    @Test
    void theTagCountsChangesEvenWhenTheListIsEmpty() {
        int before = FreeList.tag(list.head.get());
        list.pop();
        list.pop();
        list.pop();
        assertThat(FreeList.index(list.head.get())).isEqualTo(FreeList.NONE);
        list.push(0);
        assertThat(FreeList.tag(list.head.get())).isEqualTo(before + 4);
    }

    @Test
    void theTagWraps() {
        list.head.set(list.pack(-1, 0));
        assertThat(list.pop()).isZero();
        assertThat(FreeList.tag(list.head.get())).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "5, 3", "-1, 3", "5, -1", "-1, -1",
        "2147483647, 2147483647", "-2147483648, 0"})
    void packsWhatItUnpacks(int tag, int index) {
        long head = list.pack(tag, index);
        assertThat(FreeList.tag(head)).isEqualTo(tag);
        assertThat(FreeList.index(head)).isEqualTo(index);
    }

    @Test
    void withoutTheMaskAnEmptyListHasNoTag() {
        assertThat(FreeList.tag(new SignExtends(3).pack(5, FreeList.NONE)))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void refusesAnIndexThatItDoesNotHave(int index) {
        assertThatThrownBy(() -> list.push(index))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining(String.valueOf(index));
        assertThat(list.length()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void refusesACapacityBelowOne(int capacity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreeList(capacity))
                .withMessageContaining(String.valueOf(capacity));
    }
}
