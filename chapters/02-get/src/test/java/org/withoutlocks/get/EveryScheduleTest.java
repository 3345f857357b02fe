package org.withoutlocks.get;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/** The races of the chapter, under every schedule. */
class EveryScheduleTest {

    @Test
    void exchangingIsLinearizable() {
        Report report = Explorer.of(TwoSetters.Exchanging.class)
                .exhaustively()
                .explore()
                .assertCorrect();
        assertThat(report.exhaustive()).isTrue();
    }

    @Test
    void nobodyWaitsForAnybody() {
        Explorer.of(TwoSetters.Exchanging.class).stop().assertCorrect();
    }

    @Test
    void readingThenWritingIsNotLinearizableInFourSteps() {
        Report report = Explorer.of(TwoSetters.ReadingThenWriting.class)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void whatGotOutThroughARaceIsWhole() {
        Explorer.of(Publication.Final.class)
                .exhaustively()
                .explore()
                .assertCorrect();
    }

    /** No schedule shows what a missing {@code final} allows. */
    @Test
    void schedulesDoNotShowWhatTheMemoryModelAllows() {
        Explorer.of(Publication.NotFinal.class)
                .exhaustively()
                .explore()
                .assertCorrect();
    }
}
