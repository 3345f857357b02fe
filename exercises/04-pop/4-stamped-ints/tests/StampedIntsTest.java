package stampedints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StampedIntsTest {

    private static final int[] NUMBERS =
            {0, 1, -1, 7, Integer.MAX_VALUE, Integer.MIN_VALUE, 65536};

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("each number comes out as it went in")
    void numbersAreKept() {
        IntVector vector = new IntVector();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < NUMBERS.length; i++) {
                vector.push(NUMBERS[(i + round) % NUMBERS.length]);
            }
            for (int i = 0; i < NUMBERS.length; i++) {
                assertThat(vector.get(i)).as("get(%s)", i)
                        .isEqualTo(NUMBERS[(i + round) % NUMBERS.length]);
            }
            for (int i = NUMBERS.length - 1; i >= 0; i--) {
                assertThat(vector.pop()).as("pop()")
                        .isEqualTo(NUMBERS[(i + round) % NUMBERS.length]);
            }
            assertThat(vector.pop()).as("pop() when all is popped").isNull();
        }
    }

    @Test
    @Order(2)
    @DisplayName("every push arrives")
    void everyPushArrives() {
        explore(Programs.PopAndPush.class);
        explore(Programs.PopAndPushInstead.class);
        Explorer.of(Programs.PopsAndPush.class).explore().assertCorrect();
    }

    @Test
    @Order(3)
    @DisplayName("whoever is late with a write changes nothing")
    void lateHelpersChangeNothing() {
        explore(Programs.LateWithItsWrite.class);
    }

    @Test
    @Order(4)
    @DisplayName("the same number may come again")
    void theSameMayComeAgain() {
        explore(Programs.OneComesAgain.class);
        explore(Programs.ZeroComes.class);
    }

    @Test
    @Order(5)
    @DisplayName("so may a negative one")
    void negativeNumbersMayComeAgain() {
        explore(Programs.MinusOneComesAgain.class);
        explore(Programs.TheLeastComesAgain.class);
    }

    @Test
    @Order(6)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.LateWithItsWrite.class).stop().assertCorrect();
        Explorer.of(Programs.PopAndPush.class).stop().assertCorrect();
    }

    private static void explore(Class<?> program) {
        Explorer.of(program).preemptions(2).explore().assertCorrect();
    }
}
