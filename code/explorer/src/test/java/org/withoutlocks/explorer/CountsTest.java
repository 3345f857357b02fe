package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Locks;

/** As many schedules are run as there are, computed on paper. */
class CountsTest {

    private static int schedules(Class<?> scenario) {
        Report report = Explorer.of(scenario)
                .exhaustively()
                .withoutMerging()
                .explore()
                .assertCorrect();
        assertThat(report.exhaustive()).isTrue();
        return report.schedules();
    }

    /** Returns n! / (k! (n - k)!). */
    private static int choose(int n, int k) {
        return k == 0 ? 1 : choose(n - 1, k - 1) * n / k;
    }

    @Test
    void oneStepEach() {
        assertThat(schedules(Counting.OneAndOne.class)).isEqualTo(choose(2, 1));
    }

    @Test
    void twoStepsAndThree() {
        assertThat(schedules(Counting.TwoAndThree.class))
                .isEqualTo(choose(5, 2));
    }

    @Test
    void noStepAndThree() {
        assertThat(schedules(Counting.NoneAndThree.class)).isEqualTo(1);
    }

    @Test
    void fiveStepsAndSix() {
        assertThat(schedules(Counting.FiveAndSix.class))
                .isEqualTo(choose(11, 5));
    }

    @Test
    void oneStepTwoAndThree() {
        // 6! / (1! 2! 3!)
        assertThat(schedules(Counting.OneTwoAndThree.class)).isEqualTo(60);
    }

    @Test
    void threeTimesThreeSteps() {
        // 9! / (3! 3! 3!)
        assertThat(schedules(Counting.ThreeTimesThree.class)).isEqualTo(1680);
    }

    /**
     * The second actor's look is before, between or after the first actor's
     * two steps. Before: it takes no more steps, and 1 order is left. Between:
     * its two more steps and the other's one left have C(3, 1) = 3 orders.
     * After: 1. Together 5.
     */
    @Test
    void stepsThatDependOnWhatWasRead() {
        assertThat(schedules(Counting.Glimpse.class)).isEqualTo(5);
    }

    /**
     * Each actor gets, and compares and sets: C(4, 2) = 6 orders. In 2 of them
     * both succeed at once. In the other 4, the second to compare fails when
     * the first has ended already, and repeats both steps alone.
     */
    @Test
    void aLoopThatRepeatsWhatFailed() {
        assertThat(schedules(Counting.CasCounter.class)).isEqualTo(6);
    }

    /**
     * Each actor locks, writes and unlocks. Whoever locks first, the other's
     * attempt comes before the write, before the unlocking (and it waits: what
     * follows is forced), or after the end. 2 times 3.
     */
    @Test
    void whoWaitsForALockTakesNoSteps() {
        assertThat(schedules(Locks.OneAccessEach.class)).isEqualTo(6);
    }

    /** 2 orders of two steps, one of which has 2 results. */
    @Test
    void aWeakCompareAndSetFailsOrNot() {
        assertThat(schedules(Counting.MayFail.class)).isEqualTo(4);
    }

    /**
     * Without preemption an actor's steps are one block: 2 orders. With at
     * most one, one actor's block is cut once, and the other's lies between:
     * 1 place to cut the two steps, and 2 to cut the three. Or both lie so
     * that the second is cut by the rest of the first, which is no other
     * order. 2 + 1 + 2 = 5.
     */
    @Test
    void aBoundOnPreemptions() {
        assertThat(Explorer.of(Counting.TwoAndThree.class)
                .preemptions(1)
                .withoutMerging()
                .explore()
                .schedules()).isEqualTo(5);
    }

    @Test
    void aBudgetThatEndsBeforeTheLastScheduleIsNotSuccess() {
        Report report = Explorer.of(Counting.TwoAndThree.class)
                .exhaustively()
                .withoutMerging()
                .schedules(9)
                .explore()
                .assertVerdict(Verdict.NOT_FINISHED);
        assertThat(report.exhaustive()).isFalse();
    }

    @Test
    void aBudgetThatEndsWithTheLastScheduleIsSuccess() {
        Report report = Explorer.of(Counting.TwoAndThree.class)
                .exhaustively()
                .withoutMerging()
                .schedules(10)
                .explore()
                .assertCorrect();
        assertThat(report.exhaustive()).isTrue();
    }
}
