package update;

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
class UpdateTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("puts what the function makes of the element, and returns it")
    void putsWhatTheFunctionMakes() {
        Slots<String> slots = new Slots<>(3, "x");
        assertThat(slots.update(1, new Append("A"))).as("the first update")
                .isEqualTo("xA");
        assertThat(slots.update(1, element -> element + element))
                .as("the second update")
                .isEqualTo("xAxA");
        assertThat(slots.get(0) + slots.get(1) + slots.get(2))
                .as("the three slots")
                .isEqualTo("xxAxAx");
    }

    @Test
    @Order(2)
    @Tag("sequential")
    @DisplayName("a function that fails or returns null changes nothing")
    void aFunctionThatFailsChangesNothing() {
        Slots<String> slots = new Slots<>(1, "x");
        assertThatThrownBy(() -> slots.update(0, element -> null))
                .as("update with a function that returns null")
                .isInstanceOf(NullPointerException.class);
        assertThat(slots.get(0)).as("get(0)").isEqualTo("x");
        assertThatThrownBy(() -> slots.update(0, element -> {
            throw new IllegalStateException("no");
        })).as("update with a function that throws").hasMessage("no");
        assertThat(slots.get(0)).as("get(0)").isEqualTo("x");
    }

    @Test
    @Order(3)
    @DisplayName("of two updates none is lost")
    void noUpdateIsLost() {
        Explorer.of(Programs.TwoUpdates.class).explore().assertCorrect();
    }

    @Test
    @Order(4)
    @DisplayName("each update returns what it has put there")
    void returnsWhatItHasPut() {
        Explorer.of(Programs.Results.class).explore().assertCorrect();
    }

    @Test
    @Order(5)
    @DisplayName("an update and a set take effect one after the other")
    void takesTurnsWithSet() {
        Explorer.of(Programs.UpdateAndSets.class).explore().assertCorrect();
    }

    @Test
    @Order(6)
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(Programs.FourCalls.class).stop().assertCorrect();
    }
}
