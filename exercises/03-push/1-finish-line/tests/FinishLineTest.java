package finishline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FinishLineTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("everybody has the rank and the time they came in with")
    void keepsRanksAndTimes() {
        FinishLine line = new FinishLine();
        for (int i = 0; i < 8; i++) {
            line.cross("runner " + i, 600 + i);
        }
        for (int i = 0; i < 8; i++) {
            assertThat(line.name(i)).as("name(%s)", i)
                    .isEqualTo("runner " + i);
            assertThat(line.time(i)).as("time(%s)", i).isEqualTo(600 + i);
        }
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("a correction changes one time, and returns the old one")
    void correctsOneTime() {
        FinishLine line = new FinishLine();
        line.cross("Ann", 601);
        line.cross("Bob", 602);
        assertThat(line.correct(0, 603)).as("correct(0, 603)").isEqualTo(601);
        assertThat(line.correct(0, 604)).as("correct(0, 604)").isEqualTo(603);
        assertThat(line.time(0)).as("time(0)").isEqualTo(604);
        assertThat(line.time(1)).as("time(1)").isEqualTo(602);
    }

    @Test
    @Order(3)
    @DisplayName("who has come in has a time, for all who look")
    void whoHasComeInHasATime() {
        Explorer.of(Programs.CrossAndTime.class).explore().assertCorrect();
    }

    @Test
    @Order(4)
    @DisplayName("who has come in has a time when the next one has come in")
    void keepsItsTimeWhenTheNextComesIn() {
        Explorer.of(Programs.CrossAndCross.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("who comes in second has a time, however late a helper is")
    void secondKeepsItsTime() {
        Explorer.of(Programs.CrossAndSecond.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("a corrected time stays as it was corrected")
    void staysCorrected() {
        Explorer.of(Programs.CrossAndCorrect.class).explore().assertCorrect();
    }

    @Test
    @Order(7)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.CrossAndLook.class).stop().assertCorrect();
    }
}
