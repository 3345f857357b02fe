package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Vectors;

class ExplorerTest {

    @Test
    void countsSchedulesAsOnPaper() {
        Report report = Explorer.of(Counting.TwoAndThree.class)
                .exhaustively()
                .withoutMerging()
                .explore()
                .assertCorrect();
        assertThat(report.schedules()).isEqualTo(10);
        assertThat(report.exhaustive()).isTrue();
    }

    @Test
    void findsTheLostUpdate() {
        Report report = Explorer.of(Counting.LostUpdate.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsTheAbaOfThePaper() {
        Explorer.of(Vectors.PaperAba.class)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        Explorer.of(Vectors.CellAba.class).explore().assertCorrect();
    }

    @Test
    void aBudgetThatRunsOutIsNoPass() {
        Explorer.of(Vectors.CellAba.class)
                .schedules(10)
                .explore()
                .assertVerdict(Verdict.NOT_FINISHED);
        Explorer.of(Vectors.CellAba.class)
                .seconds(0)
                .explore()
                .assertVerdict(Verdict.NOT_FINISHED);
    }
}
