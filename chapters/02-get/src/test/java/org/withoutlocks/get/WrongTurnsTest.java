package org.withoutlocks.get;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.FailedTests;
import org.withoutlocks.testkit.GetContract;
import org.withoutlocks.testkit.Indexed;
import org.withoutlocks.testkit.Pause;

/** Each wrong variant, and the schedule or the test that catches it. */
class WrongTurnsTest {

    @Test
    void readingThenWritingHandsOneElementToTwoThreads() {
        Pause pause = new Pause();
        ReadsThenWrites<String> vector =
                new ReadsThenWrites<>(pause, new String[]{"A"});
        StringBuilder returned = new StringBuilder();
        pause.thenRun(() -> returned.append(vector.set(0, "C")));
        returned.append(vector.set(0, "B"));
        assertThat(returned.toString()).isEqualTo("AA");
    }

    @Test
    void checkingAgainstTheCapacityIsCaught() {
        assertThat(FailedTests.of(ChecksCapacityCase.class))
                .containsKeys("namesIndexAndSizeWhenOutOfBounds",
                        "hasNothingAtZeroWhenEmpty")
                .hasEntrySatisfying("hasNothingAtZeroWhenEmpty",
                        message -> assertThat(message)
                                .contains("Expecting code to raise"));
    }

    @Test
    void locatingBeforeCheckingIsCaught() {
        assertThat(FailedTests.of(LocatesBeforeCheckingCase.class))
                .hasEntrySatisfying("namesIndexAndSizeWhenOutOfBounds",
                        message -> assertThat(message).contains("length 28"));
    }

    @Test
    void theLogarithmIsRightForThirtyThreeMillionIndicesThenWrong() {
        int index = 0;
        while (FloatingBucket.bucket(index) == Position.bucket(index)) {
            index++;
        }
        assertThat(index).isEqualTo(33_554_423);
    }

    static class ChecksCapacityCase implements GetContract {
        @Override
        public Indexed<String> of(String... elements) {
            return new ChecksCapacity<>(elements);
        }
    }

    static class LocatesBeforeCheckingCase implements GetContract {
        @Override
        public Indexed<String> of(String... elements) {
            return new LocatesBeforeChecking<>(elements);
        }
    }
}
