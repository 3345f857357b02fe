package org.withoutlocks.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/**
 * The programs of {@link Sizes} under every schedule with at most so many
 * preemptions. What is wrong is found, and by how many steps.
 */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Sizes.GetAndSize.class, Sizes.GetAndGet.class,
        Sizes.SizeAndGet.class, Sizes.PopAndSize.class,
        Sizes.SizeIsOld.class, Sizes.SetPopSize.class})
    void theVectorIsLinearizable(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @Test
    void twoThatPushAndOneThatCountsAreToo() {
        Explorer.of(Sizes.PushPushSize.class)
                .preemptions(2)
                .explore()
                .assertCorrect();
    }

    @Test
    void anIterationGoesOverWhatWasThere() {
        Explorer.of(Sizes.Walk.class).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Sizes.GetAndSize.class, Sizes.SetPopSize.class,
        Sizes.PushPushSize.class, Sizes.Walk.class})
    void nobodyWaitsForAnybody(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @Test
    void noStepsGoRoundInCircles() {
        Explorer.of(Sizes.PopAndSize.class).cycles(10_000).assertCorrect();
    }

    @ParameterizedTest
    @CsvSource({"SubtractingPending, NOT_LINEARIZABLE, 25",
        "CountingWhatIsWritten, NOT_LINEARIZABLE, 25",
        "GettingWithoutHelping, NOT_LINEARIZABLE, 16",
        "CountingApart, NOT_LINEARIZABLE, 21",
        "WalkingBySize, EXCEPTION, 27", "WalkAndSet, ASSERTION_FAILED, 39",
        "AllAndSet, ASSERTION_FAILED, 22"})
    void whatIsWrongIsFound(String scenario, Verdict verdict, int steps)
            throws ClassNotFoundException {
        Report report = Explorer
                .of(Class.forName("org.withoutlocks.size.Sizes$" + scenario))
                .explore()
                .assertVerdict(verdict);
        assertThat(report.steps()).hasSize(steps);
    }

    /** To see too much, somebody must have popped. */
    @Test
    void ofPushAloneNobodySeesTooMuch() {
        Explorer.of(Sizes.CountingWhatIsWrittenByAPush.class)
                .explore()
                .assertCorrect();
    }

    @Test
    void readingBetweenDescriptorsIsAtomicIfNobodySets() {
        Explorer.of(Sizes.AllAndPush.class).explore().assertCorrect();
    }
}
