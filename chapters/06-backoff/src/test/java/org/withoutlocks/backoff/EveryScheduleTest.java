package org.withoutlocks.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Verdict;

/** The programs of {@link Finished} under every schedule. */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Finished.PopAndPush.class,
        Finished.PopAndPushAgain.class, Finished.PopAndPushAgainAndGet.class,
        Finished.PushAfterPop.class, Finished.PopWhilePushing.class,
        Finished.PushAndPop.class,
        Finished.PushAndGet.class, Finished.PushAndGetAgain.class,
        Finished.PushesAndPops.class, Finished.PopsAndPushes.class,
        Finished.GetAndPop.class, Finished.PopAndSet.class,
        Finished.SetAndSet.class, Finished.AcrossBuckets.class,
        Finished.SetPopGet.class, Finished.PushAndRead.class,
        Finished.Delayed.class})
    void theVectorIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Finished.PushPushPop.class,
        Finished.PopPushGet.class, Finished.PopPushGetNeverClearing.class})
    void threeThreadsAreToo(Class<?> scenario) {
        Explorer.of(scenario).preemptions(2).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Finished.PushAndPop.class, Finished.PopAndSet.class,
        Finished.GetAndPop.class, Finished.PushAndRead.class,
        Finished.Delayed.class, Finished.SetPopGet.class})
    void nobodyWaitsForAnybody(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    /** Its accesses are all volatile, so schedules tell the truth about it. */
    @ParameterizedTest
    @ValueSource(classes = {Finished.PushesAndPopsNeverClearing.class,
        Finished.PopAndPushAgainNeverClearing.class,
        Finished.GetAndPopNeverClearing.class})
    void withoutClearingItIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @Test
    void noStepsGoRoundInCircles() {
        Explorer.of(Finished.PushAndPop.class).cycles(10_000).assertCorrect();
    }

    /** Its results are right, and a stopped owner stops everybody. */
    @Test
    void waitingPolitelyIsWaiting() {
        Explorer.of(Finished.WaitingPolitely.class).explore().assertCorrect();
        Explorer.of(Finished.WaitingPolitely.class)
                .stop()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void aWeakCasInCompleteLosesAnElement() {
        assertThat(steps(Finished.CompletingWeakly.class)).isEqualTo(18);
    }

    @Test
    void clearingFirstIsSeen() {
        assertThat(steps(Finished.ClearingFirst.class)).isEqualTo(17);
    }

    /** A schedule is sequentially consistent; jcstress sees what is wrong. */
    @Test
    void nobodyHereSeesThatASetIsTooWeak() {
        Explorer.of(Finished.SetAndGet.class).explore().assertCorrect();
    }

    private static int steps(Class<?> scenario) {
        return Explorer.of(scenario)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE)
                .steps()
                .size();
    }
}
