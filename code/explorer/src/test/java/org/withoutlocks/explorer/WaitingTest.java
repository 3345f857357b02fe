package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Waiting;
import org.withoutlocks.explorer.zoo.Vectors;

/** Who waits for whom, and who keeps whom busy. */
class WaitingTest {

    @Test
    void aLockIsWaitedFor() {
        Report report = Explorer.of(Waiting.Synchronized.class)
                .stop()
                .assertVerdict(Verdict.NO_PROGRESS);
        assertThat(report.message())
                .isEqualTo("T2 waits for T1, which was stopped");
        assertThat(report.schedule()).isEqualTo("1x1 1s");
        assertThat(report.steps()).hasSize(2);
    }

    @Test
    void aSpinLockIsWaitedForToo() {
        Explorer.of(Waiting.Spinning.class)
                .steps(500)
                .stop()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void nobodyWaitsForACounterOrAVector() {
        Explorer.of(Counting.CasCounter.class).stop().assertCorrect();
        Explorer.of(Vectors.CellAba.class).stop().assertCorrect();
    }

    @Test
    void whoUndoesAnothersWorkWaitsForNobodyAndYetMayNeverEnd() {
        Explorer.of(Waiting.Overwriting.class).stop().assertCorrect();
        Report report = Explorer.of(Waiting.Overwriting.class)
                .cycles(1_000)
                .assertVerdict(Verdict.NO_PROGRESS);
        assertThat(report.steps()).isNotEmpty();
    }

    @Test
    void inALockFreeClassThereIsNoWayRound() {
        Report counter = Explorer.of(Counting.CasCounter.class)
                .cycles(1_000)
                .assertCorrect();
        assertThat(counter.exhaustive()).isTrue();
        Explorer.of(Vectors.CellAba.class).cycles(5_000).assertCorrect();
    }

    @Test
    void tooManyStatesAreNoAnswer() {
        Explorer.of(Vectors.CellAba.class)
                .cycles(100)
                .assertVerdict(Verdict.NOT_FINISHED);
    }
}
