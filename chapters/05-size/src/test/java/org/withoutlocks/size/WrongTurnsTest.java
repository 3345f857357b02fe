package org.withoutlocks.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.FailedTests;
import org.withoutlocks.testkit.SizeContract;

/** Wrong versions that the contract catches. */
class WrongTurnsTest {

    @Test
    void goingOnWhileThereAreElementsNeverEnds() {
        assertThat(FailedTests.of(WalkingBySizeCase.class)).containsKeys(
                "goingOverItWhilePushingEnds", "goingOverItWhilePoppingEnds");
    }

    static class WalkingBySizeCase implements SizeContract {
        @Override
        public WalksBySize<String> of(String... elements) {
            return new WalksBySize<>(elements);
        }
    }
}
