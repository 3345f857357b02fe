package politethread;

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
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PoliteThreadTest {

    /** Notes each pause, and does not wait. */
    private final List<Integer> pauses = new ArrayList<>();

    private PoliteNumber number(int patience) {
        return new PoliteNumber(0, n -> {
            pauses.add(n);
            if (pauses.size() == 1000) {
                throw new Wrong("A thread that has failed pauses 1000 times"
                        + " while somebody is busy, and would go on.");
            }
        }, patience);
    }

    /** Adds 100; while it computes, somebody else adds 1, so many times. */
    private static IntUnaryOperator disturbed(PoliteNumber number, int times) {
        int[] left = {times};
        return seen -> {
            if (left[0] > 0) {
                left[0]--;
                number.value.incrementAndGet();
            }
            return seen + 100;
        };
    }

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("who has not failed does not pause, busy or not")
    void whoHasNotFailedDoesNotPause() {
        PoliteNumber number = number(5);
        assertThat(number.update(seen -> seen + 1)).isEqualTo(1);
        number.busy.set(1);
        assertThat(number.update(seen -> seen + 2)).isEqualTo(3);
        assertThat(number.get()).isEqualTo(3);
        assertThat(pauses).as("pauses").isEmpty();
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("who fails pauses; once, if nobody is busy")
    void whoFailsPauses() {
        for (int failures = 1; failures <= 6; failures++) {
            pauses.clear();
            PoliteNumber number = number(4);
            assertThat(number.update(disturbed(number, failures)))
                    .as("the number")
                    .isEqualTo(100 + failures);
            assertThat(pauses).as("pauses, of so many failures: %s", failures)
                    .isEqualTo(upTo(failures));
        }
    }

    @Test
    @Order(3)
    @DisplayName("who fails makes way for the busy, while it has patience")
    void makesWayForOneWhoIsBusy() {
        for (int patience = 1; patience <= 4; patience++) {
            pauses.clear();
            PoliteNumber number = number(patience);
            number.busy.set(2);
            number.update(disturbed(number, 1));
            assertThat(pauses).as("pauses after one failure, with a patience of %s",
                    patience).isEqualTo(upTo(patience));
            pauses.clear();
            number.update(disturbed(number, 3));
            assertThat(pauses).as("pauses after three failures, with a patience of %s",
                    patience).isEqualTo(upTo(3 * patience));
        }
    }

    @Test
    @Order(4)
    @DisplayName("when nobody is busy any more, who paused tries again")
    void stopsPausingWhenNobodyIsBusy() {
        for (int busyFor = 1; busyFor <= 4; busyFor++) {
            int last = busyFor;
            PoliteNumber[] number = new PoliteNumber[1];
            List<Integer> noted = new ArrayList<>();
            number[0] = new PoliteNumber(0, n -> {
                noted.add(n);
                if (n == last) {
                    number[0].busy.decrementAndGet();
                }
            }, 9);
            number[0].busy.set(1);
            number[0].update(disturbed(number[0], 1));
            assertThat(noted)
                    .as("pauses, when the other is done after %s", busyFor)
                    .isEqualTo(upTo(busyFor));
        }
    }

    @Test
    @Order(5)
    @DisplayName("each thread says only of itself that it is busy, or not")
    void eachThreadSpeaksForItself() {
        PoliteNumber number = number(2);
        number.busy.set(1);
        try {
            number.update(disturbed(number, 3));
        } catch (Wrong e) {
            // Whether it comes to an end is another property.
        }
        assertThat(number.busy.get())
                .as("busy, which another thread has made 1")
                .isEqualTo(1);
        Explorer.of(Programs.AddAndAdd.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("no update is lost")
    void noUpdateIsLost() {
        Explorer.of(Programs.AddAndDouble.class).explore().assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.AddTwiceAndDouble.class).stop().assertCorrect();
    }

    private static List<Integer> upTo(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
