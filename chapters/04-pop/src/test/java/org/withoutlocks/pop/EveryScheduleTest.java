package org.withoutlocks.pop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/**
 * The programs of {@link Pops} under every schedule with at most so many
 * preemptions. What is wrong is found, and by how many steps.
 */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Pops.PopAndPush.class, Pops.PopAndPushAgain.class,
        Pops.PopAndPushAgainAndGet.class, Pops.PopAndSet.class,
        Pops.PushAfterPop.class, Pops.PopWhilePushing.class,
        Pops.PushAndPop.class, Pops.PushAndGet.class,
        Pops.PushAndGetAgain.class, Pops.PushesAndPops.class,
        Pops.PopsAndPushes.class,
        Pops.GetAndPop.class, Pops.SetAndSet.class,
        Pops.AcrossBuckets.class, Pops.SetPopGet.class})
    void theVectorIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pops.PushPushPop.class, Pops.PopPushGet.class})
    void threeThreadsAreToo(Class<?> scenario) {
        Explorer.of(scenario).preemptions(2).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pops.PushAndPop.class, Pops.PopAndSet.class,
        Pops.GetAndPop.class, Pops.PopAndPushAgain.class,
        Pops.AcrossBuckets.class, Pops.PushPushPop.class,
        Pops.PopPushGet.class, Pops.SetPopGet.class})
    void nobodyWaitsForAnybody(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pops.PushAndPop.class, Pops.PopAndSet.class,
        Pops.GetAndPop.class})
    void noStepsGoRoundInCircles(Class<?> scenario) {
        Explorer.of(scenario).cycles(10_000).assertCorrect();
    }

    @ParameterizedTest
    @CsvSource({"ExpectingWhatIsThere, 29", "ClearingToNull, 28",
        "ClearingLate, 19",
        "ExpectingOldValue, 33",
        "ExpectingOldBox, 33", "Recycling, 55", "SettingTheValue, 8",
        "SettingTheSlot, 14", "KeepingElements, 13", "TakingTooEarly, 32",
        "PoppingWithoutHelping, 17", "TakingFromDescriptor, 34",
        "GettingWithoutHelping, 15", "StoringWithoutLooking, 39",
        "ExpectingTooEarly, 38"})
    void whatIsWrongIsFound(String scenario, int steps)
            throws ClassNotFoundException {
        Report report = Explorer
                .of(Class.forName("org.withoutlocks.pop.Pops$" + scenario))
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        assertThat(report.steps()).hasSize(steps);
    }

    @Test
    void aSmallIntegerIsAsBadAsALetter() {
        assertThat(Explorer.of(Pops.ExpectingOldBox.class).explore().schedule())
                .isEqualTo(Explorer.of(Pops.ExpectingOldValue.class)
                        .explore()
                        .schedule());
    }

    /** It reads a dead cell again and again, until somebody else helps. */
    @Test
    void gettingWithoutHelpingWaitsOnADeadCell() {
        Explorer.of(Pops.GettingWithoutHelpingAgain.class)
                .explore()
                .assertCorrect();
        Explorer.of(Pops.GettingWithoutHelpingAgain.class)
                .stop()
                .assertVerdict(Verdict.NO_PROGRESS);
        Explorer.of(Pops.GettingWithoutHelpingAgain.class)
                .cycles(10_000)
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void aNullThatIsAnElementLooksPoppedForEver() {
        Explorer.of(Pops.AcceptingNull.class)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    /** A mutant that is no mistake: the text says why. */
    @Test
    void expectingBeforeHelpingIsRight() {
        Explorer.of(Pops.ExpectingBeforeHelping.class)
                .explore()
                .assertCorrect();
    }

    /** Without a bucket there is no slot to read. */
    @Test
    void expectingBeforeThereIsRoomFails() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ExpectsBeforeRoom().push("A"));
    }

    @Test
    void aPoolOfNodesHandsOneBufferToTwoThreads() {
        Report report = Explorer.of(Buffers.InNodesOfTheirOwn.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
        assertThat(report.steps()).hasSize(17);
    }

    @Test
    void aStackOfFreshNodesHandsEachBufferToOneThread() {
        Explorer.of(Buffers.InFreshNodes.class)
                .exhaustively()
                .explore()
                .assertCorrect();
    }
}
