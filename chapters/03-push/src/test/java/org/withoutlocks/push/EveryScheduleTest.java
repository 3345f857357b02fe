package org.withoutlocks.push;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/**
 * The programs of {@link Pushes} and {@link FirstTries} under every schedule
 * with at most so many preemptions. What is wrong is found, and by how many
 * steps.
 */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Pushes.PushAndGet.class, Pushes.PushAndPush.class,
        Pushes.PushAndPushLater.class, Pushes.PushAndSet.class,
        Pushes.SetAfterPush.class, Pushes.PushAndPushAndGet.class,
        Pushes.AcrossBuckets.class, Pushes.PushSetGet.class})
    void theVectorIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @Test
    void leavingOnesOwnWriteToOthersIsRight() {
        Explorer.of(Pushes.LeavingItToOthers.class).explore().assertCorrect();
        Explorer.of(Pushes.LeavingItToOthers.class).stop().assertCorrect();
    }

    @Test
    void threePushesAreLinearizable() {
        Explorer.of(Pushes.ThreePushes.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pushes.PushAndGet.class, Pushes.PushAndPush.class,
        Pushes.PushAndSet.class, Pushes.AcrossBuckets.class,
        Pushes.PushSetGet.class, Pushes.ThreePushes.class})
    void nobodyWaitsForAnybody(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pushes.PushAndGet.class, Pushes.PushAndPush.class,
        Pushes.PushAndSet.class})
    void noStepsGoRoundInCircles(Class<?> scenario) {
        Explorer.of(scenario).cycles(10_000).assertCorrect();
    }

    /** Whoever pushes waits, and so does whoever reads or overwrites. */
    @ParameterizedTest
    @ValueSource(classes = {Pushes.Waiting.class, Pushes.WaitingToGet.class,
        Pushes.WaitingToSet.class})
    void everybodyWaitsForTheOwner(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
        Explorer.of(scenario).stop().assertVerdict(Verdict.NO_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({"CountingFirst, 4", "FillingFirst, 8"})
    void whatWasTriedFirstFails(String scenario, int steps)
            throws ClassNotFoundException {
        assertWrong("FirstTries$" + scenario, steps);
    }

    @ParameterizedTest
    @ValueSource(classes = {FirstTries.Stack.class, FirstTries.Copying.class,
        FirstTries.HelpingToCount.class})
    void whatWasTriedInBetweenIsRight(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @CsvSource({"GettingWithoutHelping, 12", "SettingWithoutHelping, 12",
        "PushingWithoutHelping, 20", "ClearingCurrent, 24",
        "StoringWithoutLooking, 20", "AllocatingTwice, 29",
        "ClearingFirst, 13"})
    void oneMethodChangedIsWrong(String scenario, int steps)
            throws ClassNotFoundException {
        assertWrong("Pushes$" + scenario, steps);
    }

    /** It takes a set to see what is wrong with it. */
    @Test
    void storingWithoutLookingIsHarmlessAsLongAsNothingIsSet() {
        Explorer.of(Pushes.StoringWithoutLookingAtPushes.class)
                .explore()
                .assertCorrect();
    }

    private static void assertWrong(String scenario, int steps)
            throws ClassNotFoundException {
        Report report = Explorer
                .of(Class.forName("org.withoutlocks.push." + scenario))
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        assertThat(report.steps()).hasSize(steps);
    }
}
