package highwater;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HighWaterTest {

    /** One thread is enough for this, so it comes first. */
    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("keeps the highest")
    void keepsTheHighest() {
        HighWater water = new HighWater();
        assertThat(water.highest()).as("before any").isZero();
        water.see(3);
        water.see(2);
        assertThat(water.highest()).as("after 3 and 2").isEqualTo(3);
    }

    @Test
    @Order(2)
    @DisplayName("of two at once, the higher stays")
    void theHigherStays() {
        Explorer.of(TwoLevels.class).explore().assertCorrect();
    }
}
