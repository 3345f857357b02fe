package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/** The races of the chapter, under every schedule. */
class EveryScheduleTest {

    @Test
    void allocatingLosesNoWrite() {
        Report report = Explorer.of(TwoWriters.Allocating.class)
                .exhaustively()
                .explore()
                .assertCorrect();
        assertThat(report.exhaustive()).isTrue();
    }

    @Test
    void reservingLosesNoWrite() {
        Explorer.of(TwoWriters.Reserving.class).explore().assertCorrect();
    }

    @Test
    void nobodyWaitsForAnybody() {
        Explorer.of(TwoWriters.Allocating.class).stop().assertCorrect();
        Explorer.of(TwoWriters.Reserving.class).stop().assertCorrect();
    }

    @Test
    void growingByCopyingLosesAWrite() {
        Explorer.of(GrowAndSet.Copying.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
    }

    @Test
    void checkingThenActingLosesAWriteInSixSteps() {
        Report report = Explorer.of(TwoWriters.CheckingThenActing.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
        assertThat(report.steps()).hasSize(6);
    }

    @Test
    void keepingOnesOwnBucketLosesAWriteInSixSteps() {
        Report report = Explorer.of(TwoWriters.KeepingOnesOwn.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
        assertThat(report.steps()).hasSize(6);
    }
}
