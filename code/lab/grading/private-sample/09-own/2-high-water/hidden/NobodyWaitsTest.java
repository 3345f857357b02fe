package highwater;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.Explorer;

class NobodyWaitsTest {

    @Test
    @DisplayName("nobody waits for anybody")
    void nobodyWaitsForAnybody() {
        Explorer.of(TwoLevels.class).stop().assertCorrect();
    }
}
