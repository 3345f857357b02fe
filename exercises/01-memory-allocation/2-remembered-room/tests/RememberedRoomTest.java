package rememberedroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RememberedRoomTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("there is room for what was asked for")
    void makesRoom() {
        GrowingArray<String> array = new GrowingArray<>();
        int[][] wantedAndThere = {
                {0, 0}, {1, 2}, {2, 2}, {3, 6}, {1, 6}, {7, 14}, {30, 30}};
        for (int[] each : wantedAndThere) {
            array.reserve(each[0]);
            assertThat(array.capacity())
                    .as("the capacity after reserve(%s)", each[0])
                    .isEqualTo(each[1]);
        }
        for (int i = 0; i < 30; i++) {
            array.set(i, "e" + i);
        }
        for (int i = 0; i < 30; i++) {
            assertThat(array.get(i)).as("get(%s)", i).isEqualTo("e" + i);
        }
    }

    @Test
    @Order(2)
    @DisplayName("to ask for the capacity takes one read")
    void askingTakesOneRead() {
        Report report = Explorer.of(Programs.Ask.class).replay("1");
        long steps = report.steps()
                .stream()
                .filter(step -> step.actor() == 1)
                .count();
        if (steps != 1) {
            throw new Wrong("capacity() takes " + steps + " steps.", report);
        }
    }

    @Test
    @Order(3)
    @DisplayName("in the end all the room is counted, and no more")
    void countsAllTheRoom() {
        Explorer.of(Programs.MoreAndLess.class).explore().assertCorrect();
    }

    @Test
    @Order(4)
    @DisplayName("who has reserved finds the capacity that was asked for")
    void keepsItsPromise() {
        Explorer.of(Programs.ReserveAndAsk.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("what is counted can be used")
    void whatIsCountedCanBeUsed() {
        Explorer.of(Programs.AskAndUse.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.FourCalls.class).stop().assertCorrect();
    }
}
