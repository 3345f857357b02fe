package org.withoutlocks.faster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Verdict;

/** The programs of {@link Programs} under every schedule. */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Programs.PopAndPush.class,
        Programs.PopAndPushAgain.class, Programs.PopAndPushAgainAndGet.class,
        Programs.PushAfterPop.class, Programs.PopWhilePushing.class,
        Programs.PushAndPop.class,
        Programs.PushAndGet.class, Programs.PushAndGetAgain.class,
        Programs.PushesAndPops.class, Programs.PopsAndPushes.class,
        Programs.GetAndPop.class, Programs.PopAndSet.class,
        Programs.SetAndSet.class, Programs.AcrossBuckets.class,
        Programs.SetPopGet.class,
        Programs.Delayed.class,
        Programs.LateSettler.class, Programs.PushOntoAndGet.class,
        Programs.TopComesBack.class, Programs.TopComesBackToPush.class})
    void theVectorIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Programs.PushPushPop.class,
        Programs.PopPushGet.class, Programs.LateSettlers.class,
        Programs.EmptyAndGet.class, Programs.EmptyAndSet.class})
    void threeThreadsAreToo(Class<?> scenario) {
        Explorer.of(scenario).preemptions(2).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Programs.PushAndPop.class, Programs.PopAndSet.class,
        Programs.GetAndPop.class, Programs.PushOntoAndGet.class,
        Programs.Delayed.class, Programs.SetPopGet.class,
        Programs.LateSettler.class, Programs.TopComesBack.class})
    void nobodyWaitsForAnybody(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Programs.PushAndPop.class,
        Programs.TopComesBack.class})
    void noStepsGoRoundInCircles(Class<?> scenario) {
        Explorer.of(scenario).cycles(10_000).assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Programs.WalkAndPop.class,
        Programs.WalkToTheEnd.class})
    void anIterationEndsWhereTheVectorDoes(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @Test
    void popWaitsAfterEachFailure() {
        Explorer.of(Programs.PopAndPops.class)
                .preemptions(4)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
    }

    /** A get meets a dead node, where another should be, again and again. */
    @ParameterizedTest
    @ValueSource(classes = {Programs.SettlingBlindly.class,
        Programs.LookingTooEarly.class, Programs.TryingOnce.class})
    void aThreadThatIsLateDisplacesWhatIsInTheVector(Class<?> scenario) {
        Explorer.of(scenario).explore().assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void settlingAfterwardsIsSeen() {
        assertThat(steps(Programs.SettlingAfterwards.class)).isEqualTo(11);
    }

    @Test
    void theTopNodeNeedNotBeInItsSlot() {
        assertThat(steps(Programs.GettingFromTheSlot.class)).isEqualTo(13);
    }

    @Test
    void aNodeThatWasReadBeforeTheTopMayBeOld() {
        Explorer.of(Programs.ReadingTheSlotFirst.class)
                .preemptions(2)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
    }

    @Test
    void cuttingTooEarlyLosesAllThatIsBelow() {
        assertThat(steps(Programs.CuttingTooEarly.class)).isEqualTo(19);
    }

    private static int steps(Class<?> scenario) {
        return Explorer.of(scenario)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE)
                .steps()
                .size();
    }
}
