package popall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PopAllTest {

    private final DrainedVector<String> vector = new DrainedVector<>();

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("returns all elements, in order")
    void returnsAll() {
        vector.push("A");
        assertThat(vector.popAll()).as("popAll() of A").containsExactly("A");
        vector.push("B");
        vector.push("C");
        vector.push("D");
        vector.pop();
        vector.push("E");
        vector.set(1, "X");
        assertThat(vector.popAll()).as("popAll() of B, X, E")
                .containsExactly("B", "X", "E");
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("afterwards the vector is empty, and can be used")
    void isEmptyAfterwards() {
        assertThat(vector.popAll()).as("popAll() of nothing").isEmpty();
        vector.push("A");
        vector.push("B");
        vector.popAll();
        assertThat(vector.size()).as("size()").isZero();
        assertThat(vector.pop()).as("pop()").isNull();
        assertThat(vector.popAll()).as("popAll(), once more").isEmpty();
        vector.push("C");
        vector.push("D");
        vector.push("E");
        assertThat(vector.get(0) + vector.get(1) + vector.get(2))
                .as("three more")
                .isEqualTo("CDE");
    }

    @Test
    @Order(3)
    @DisplayName("takes all elements at one instant")
    void takesAllAtOneInstant() {
        explore(Programs.TakenAndCounted.class);
        explore(Programs.TakenByTwo.class);
    }

    @Test
    @Order(4)
    @DisplayName("loses nothing when a push comes in between")
    void losesNothingToAPush() {
        explore(Programs.TakenAndPushed.class);
    }

    @Test
    @Order(5)
    @DisplayName("takes nothing that was pushed later")
    void takesOnlyItsOwn() {
        explore(Programs.TakenAndReplaced.class);
    }

    @Test
    @Order(6)
    @DisplayName("what is set is returned, or refused")
    void meetsSetInTheNodes() {
        explore(Programs.TakenAndSet.class);
        explore(Programs.TakenAndSetOnTop.class);
    }

    @Test
    @Order(7)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.TakenAndReplaced.class).stop().assertCorrect();
        Explorer.of(Programs.TakenAndSet.class).stop().assertCorrect();
    }

    private static void explore(Class<?> program) {
        Explorer.of(program).explore().assertCorrect();
    }
}
