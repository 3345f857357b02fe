package compareandset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompareAndSetTest {

    private final SwapVector<String> vector = new SwapVector<>();

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("replaces what is expected, and nothing else")
    void replacesWhatIsExpected() {
        vector.push("A");
        vector.push("B");
        vector.push("C");
        assertThat(vector.compareAndSet(1, "B", "X")).as("B is there").isTrue();
        assertThat(vector.compareAndSet(1, "B", "Y")).as("X is there")
                .isFalse();
        assertThat(vector.compareAndSet(2, "A", "Y")).as("C is there")
                .isFalse();
        assertThat(vector.compareAndSet(0, "A", "A")).as("A is there").isTrue();
        assertThat(vector.pop() + vector.pop() + vector.pop())
                .as("what is there afterwards")
                .isEqualTo("CXA");
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("an equal object is not the same object")
    void comparesIdentities() {
        String expected = new String("A");
        vector.push(new String("A"));
        assertThat(vector.compareAndSet(0, expected, "X"))
                .as("an equal element is there")
                .isFalse();
        vector.push(expected);
        assertThat(vector.compareAndSet(1, expected, "X"))
                .as("the same element is there")
                .isTrue();
    }

    @Test
    @Order(3)
    @Tag("sequential")
    @DisplayName("throws where there is no element")
    void throwsWhereNothingIs() {
        vector.push("A");
        vector.push("B");
        vector.pop();
        for (int index : new int[]{-1, 1, 2}) {
            assertThatThrownBy(() -> vector.compareAndSet(index, "B", "X"))
                    .as("compareAndSet(%s, B, X) where only A is", index)
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    @Order(4)
    @DisplayName("of two who want to replace the same, one does")
    void onlyOneReplacesTheSame() {
        Explorer.of(Programs.TwoReplaceTheSame.class)
                .explore()
                .assertCorrect();
        Explorer.of(Programs.ReplacedAndSet.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("what it has replaced is not popped as it was before")
    void meetsPopInTheCell() {
        Explorer.of(Programs.ReplacedAndPopped.class)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("says no only if another element was there")
    void neverSaysNoOfADeadCell() {
        Explorer.of(Programs.PoppedAndPushedAgain.class)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("sees what has been pushed")
    void seesWhatWasPushed() {
        Explorer.of(Programs.PushedAndReplaced.class)
                .explore()
                .assertCorrect();
        Explorer.of(Programs.PushedAgainAndReplaced.class)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(8)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.PushedAndReplaced.class).stop().assertCorrect();
        Explorer.of(Programs.PushedAgainAndReplaced.class)
                .stop()
                .assertCorrect();
        Explorer.of(Programs.ReplacedAndPopped.class).stop().assertCorrect();
    }
}
