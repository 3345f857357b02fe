package last;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LastTest {

    private final LastVector<String> vector = new LastVector<>();

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("returns the last element, and leaves it there")
    void returnsTheLast() {
        for (String element : new String[]{"A", "B", "C"}) {
            vector.push(element);
            assertThat(vector.last()).as("last() after push(%s)", element)
                    .isEqualTo(element);
            assertThat(vector.last()).as("last(), once more")
                    .isEqualTo(element);
        }
        vector.set(2, "X");
        assertThat(vector.last()).as("last() after set(2, X)").isEqualTo("X");
        vector.pop();
        assertThat(vector.last()).as("last() after a pop").isEqualTo("B");
        assertThat(vector.size()).as("size()").isEqualTo(2);
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("returns null if there is none")
    void returnsNullIfThereIsNone() {
        assertThat(vector.last()).as("last() of a new vector").isNull();
        vector.push("A");
        vector.pop();
        assertThat(vector.last()).as("last() when all is popped").isNull();
    }

    @Test
    @Order(3)
    @DisplayName("finds an element if there always is one")
    void findsOneIfThereIsOne() {
        explore(Programs.NeverEmpty.class);
    }

    @Test
    @Order(4)
    @DisplayName("sees what has been pushed")
    void seesWhatWasPushed() {
        explore(Programs.FirstPush.class);
        explore(Programs.PushAgain.class);
    }

    @Test
    @Order(5)
    @DisplayName("others notice nothing of it")
    void othersNoticeNothing() {
        explore(Programs.LookedAtByTwo.class);
    }

    @Test
    @Order(6)
    @DisplayName("what it returns was the last element")
    void whatItReturnsWasLast() {
        explore(Programs.CoveredAndSet.class);
        Explorer.of(Programs.CoveredAndUncovered.class)
                .explore()
                .assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.PushAgain.class).stop().assertCorrect();
        Explorer.of(Programs.NeverEmpty.class).stop().assertCorrect();
    }

    private static void explore(Class<?> program) {
        Explorer.of(program).preemptions(2).explore().assertCorrect();
    }
}
