package patience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Chance is a function here, and to wait is to note for how long. */
@Tag("sequential")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PatienceTest {

    private static final IntUnaryOperator LEAST = n -> 0;
    private static final IntUnaryOperator MOST = n -> n - 1;

    /** For how many numbers chance was asked. */
    private final List<Integer> asked = new ArrayList<>();
    private final List<Integer> waits = new ArrayList<>();

    private Patience patience(int first, int limit, IntUnaryOperator chance) {
        asked.clear();
        waits.clear();
        return new Patience(first, limit, n -> {
            asked.add(n);
            assertThat(n).as("for how many numbers random is asked, failure %s",
                    asked.size()).isPositive();
            return chance.applyAsInt(n);
        }, waits::add);
    }

    private static void fail(Patience patience, int times) {
        for (int i = 0; i < times; i++) {
            patience.failed();
        }
    }

    @Test
    @Order(1)
    @DisplayName("the first wait is at most the first")
    void beginsWithTheFirst() {
        for (int first : new int[]{1, 3, 64}) {
            patience(first, 1000, MOST).failed();
            assertThat(asked).as("longest waits").containsExactly(first);
        }
    }

    @Test
    @Order(2)
    @DisplayName("waits from 1 to the longest")
    void waitsFromOneToTheLongest() {
        for (int drawn = 0; drawn < 6; drawn++) {
            int number = drawn;
            patience(6, 9, n -> number).failed();
            assertThat(waits)
                    .as("waits, when chance says %s of 0 to 5", number)
                    .containsExactly(number + 1);
        }
    }

    @Test
    @Order(3)
    @DisplayName("asks for one random number for each wait")
    void asksForOneRandomNumber() {
        fail(patience(2, 16, LEAST), 3);
        assertThat(asked).as("for how many numbers random is asked")
                .hasSize(3);
    }

    @Test
    @Order(4)
    @DisplayName("the longest wait doubles up to the limit, and stays there")
    void growsToTheLimitAndStays() {
        fail(patience(3, 40, MOST), 7);
        assertThat(asked).as("longest waits").containsExactly(3, 6, 12, 24, 40,
                40, 40);
        fail(patience(4, 16, MOST), 5);
        assertThat(asked).as("longest waits").containsExactly(4, 8, 16, 16, 16);
        fail(patience(3, 7, MOST), 4);
        assertThat(asked).as("longest waits").containsExactly(3, 6, 7, 7);
        fail(patience(5, 5, MOST), 3);
        assertThat(asked).as("longest waits").containsExactly(5, 5, 5);
    }

    @Test
    @Order(5)
    @DisplayName("how long it may be does not depend on how long it was")
    void growsWhateverChanceSays() {
        Patience patience = patience(2, 64, LEAST);
        fail(patience, 4);
        assertThat(asked).as("longest waits").containsExactly(2, 4, 8, 16);
    }

    @Test
    @Order(6)
    @DisplayName("is right at the edge of an int")
    void isRightAtTheEdgeOfAnInt() {
        int max = Integer.MAX_VALUE;
        fail(patience(1_000_000_000, max, LEAST), 5);
        assertThat(asked).as("longest waits").containsExactly(1_000_000_000,
                2_000_000_000, max, max, max);
        fail(patience(1, 1_500_000_000, LEAST), 100);
        assertThat(asked).as("longest waits").hasSize(100)
                .contains(1 << 30)
                .endsWith(1_500_000_000, 1_500_000_000);
    }

    @Test
    @Order(7)
    @DisplayName("a success halves the longest wait, down to the first")
    void aSuccessHalvesTheLongestWait() {
        Patience patience = patience(3, 50, MOST);
        fail(patience, 5);
        patience.succeeded();
        patience.failed();
        patience.succeeded();
        patience.succeeded();
        patience.failed();
        for (int i = 0; i < 5; i++) {
            patience.succeeded();
        }
        patience.failed();
        assertThat(asked).as("longest waits").containsExactly(3, 6, 12, 24, 48,
                25, 12, 3);
    }

    @Test
    @Order(8)
    @DisplayName("who succeeds does not wait")
    void whoSucceedsDoesNotWait() {
        Patience patience = patience(2, 8, MOST);
        patience.succeeded();
        fail(patience, 2);
        patience.succeeded();
        patience.succeeded();
        assertThat(waits).as("waits").hasSize(2);
    }
}
