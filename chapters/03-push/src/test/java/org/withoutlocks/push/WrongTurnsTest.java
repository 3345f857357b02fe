package org.withoutlocks.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.FailedTests;
import org.withoutlocks.testkit.PushContract;
import org.withoutlocks.testkit.Pushable;

/** Wrong versions that the contract catches. */
class WrongTurnsTest {

    @Test
    void countingCatchesOneLostElementInAHundredThousand() {
        assertThat(FailedTests.of(ForgetfulCase.class)).containsOnlyKeys(
                "readsBackAMillionElements",
                "whatFourThreadsPushIsThereOnceAndInTheOrderOfEach");
    }

    static class ForgetfulCase implements PushContract {
        @Override
        public Pushable<String> of(String... elements) {
            return new Forgetful(elements);
        }
    }
}
