package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Lazy;
import org.withoutlocks.explorer.zoo.Locks;
import org.withoutlocks.explorer.zoo.Spinning;
import org.withoutlocks.explorer.zoo.Stacks;
import org.withoutlocks.explorer.zoo.Vectors;

/** Known bugs are found, with few context switches; right classes pass. */
class ZooTest {

    private static final Verdict WRONG_ORDER = Verdict.NOT_LINEARIZABLE;

    /** Asserts what is found, and that no schedule with it is simpler. */
    private static Report finds(Class<?> scenario, Verdict verdict,
            int switches) {
        Report report =
                Explorer.of(scenario).explore().assertVerdict(verdict);
        assertThat(turns(report)).as("turns in %s", report)
                .isEqualTo(switches + 1);
        return report;
    }

    /** Counts the turns of a schedule: one more than context switches. */
    private static int turns(Report report) {
        return report.schedule().split(" ").length;
    }

    /** Asserts that all schedules pass: there are so few. */
    private static void passesAll(Class<?> scenario) {
        assertThat(Explorer.of(scenario)
                .exhaustively()
                .explore()
                .assertCorrect()
                .exhaustive()).isTrue();
    }

    private static void passes(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @Test
    void findsOperationsInTheScenarioThatItExtends() {
        Report report = finds(Counting.LosingIncrementsAgain.class,
                WRONG_ORDER, 2);
        assertThat(report.history()).hasSize(2);
    }

    @Test
    void followsABranchInTheMakingOfAnObject() {
        Report report = finds(Counting.ChoosesItsWords.class,
                Verdict.ASSERTION_FAILED, 1);
        assertThat(report.message()).endsWith("seen once");
    }

    @Test
    void findsTheLostUpdate() {
        Report report = finds(Counting.LostUpdate.class,
                Verdict.ASSERTION_FAILED, 2);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsACompareAndSetThatIsNotRepeated() {
        Report report = finds(Counting.CasWithoutLoop.class,
                Verdict.ASSERTION_FAILED, 2);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsAWeakCompareAndSetThatIsNotRepeated() {
        Report report = finds(Counting.WeakWithoutLoop.class,
                Verdict.ASSERTION_FAILED, 1);
        assertThat(report.steps()).hasSize(2);
    }

    @Test
    void findsCheckThenAct() {
        Report report = finds(Counting.CheckThenAct.class,
                Verdict.ASSERTION_FAILED, 2);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsTwoObjectsMadeLazily() {
        Report report = finds(Lazy.TwoThings.class,
                Verdict.ASSERTION_FAILED, 2);
        assertThat(report.steps()).hasSize(8);
    }

    @Test
    void findsAnObjectPublishedBeforeItIsSetUp() {
        Report report = finds(Lazy.UsedBeforeSetUp.class,
                Verdict.ASSERTION_FAILED, 1);
        assertThat(report.steps()).hasSize(6);
    }

    @Test
    void findsTheDeadlockOfTwoMonitors() {
        Report report = finds(Locks.SynchronizedDeadlock.class,
                Verdict.DEADLOCK, 2);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsTheDeadlockOfTwoLocks() {
        Report report = finds(Locks.ReentrantDeadlock.class,
                Verdict.DEADLOCK, 2);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsTheReaderThatWaitsForItself() {
        Report report = finds(Locks.Upgrade.class,
                Verdict.DEADLOCK, 1);
        assertThat(report.steps()).hasSize(4);
    }

    @Test
    void findsAnAssertionThatFailsInsideAMonitor() {
        Report report = finds(Locks.FailsInsideMonitor.class,
                Verdict.ASSERTION_FAILED, 1);
        assertThat(report.steps()).hasSize(10);
    }

    @Test
    void findsTheWriterWithALockForReaders() {
        Report report = finds(Locks.SharedWrite.class,
                WRONG_ORDER, 2);
        assertThat(report.steps()).hasSize(8);
    }

    @Test
    void findsTheOptimisticReaderThatDoesNotCheck() {
        Report report = finds(Locks.TrustingStamped.class,
                WRONG_ORDER, 2);
        assertThat(report.steps()).hasSize(6);
    }

    @Test
    void findsThatBothEnterWhenTheyAskTooLate() {
        Report report = finds(Locks.PetersonTooLate.class,
                Verdict.ASSERTION_FAILED, 3);
        assertThat(report.steps()).hasSize(10);
    }

    @Test
    void findsThatBothWaitWhenNobodyGivesWay() {
        Explorer.of(Locks.DekkerWithoutTurn.class)
                .steps(1_000)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void findsTheSpinLockThatLooksFirst() {
        Report report = finds(Locks.LookingSpin.class,
                Verdict.ASSERTION_FAILED, 3);
        assertThat(report.steps()).hasSize(10);
    }

    @Test
    void findsTheLostWakeup() {
        Report report = finds(Locks.LostWakeup.class,
                Verdict.DEADLOCK, 2);
        assertThat(report.steps()).hasSize(6);
    }

    @Test
    void findsTheSpinThatNeverEnds() {
        Explorer.of(Spinning.ForEver.class)
                .steps(1_000)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void findsTheSpinWithAHintThatNeverEnds() {
        Explorer.of(Spinning.ForEverWithHint.class)
                .steps(1_000)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void findsThePopThatStores() {
        Report report = finds(Stacks.Storing.class,
                WRONG_ORDER, 2);
        assertThat(report.steps()).hasSize(6);
    }

    @Test
    void findsTheAbaOfIndices() {
        Report report = finds(Stacks.IndexAba.class,
                WRONG_ORDER, 2);
        assertThat(report.steps()).hasSize(15);
    }

    @Test
    void findsTheAbaOfThePaper() {
        Report report = finds(Vectors.PaperAba.class,
                WRONG_ORDER, 3);
        assertThat(report.steps()).hasSize(26);
    }

    @Test
    void findsTheSizeThatCountsWhatGetDoesNotSee() {
        Report report = finds(Vectors.SizeWithoutHelp.class,
                WRONG_ORDER, 2);
        assertThat(report.steps()).hasSize(9);
    }

    @Test
    void findsActorsThatWaitForEachOtherWithoutAHint() {
        Explorer.of(Spinning.ForEachOther.class)
                .steps(1_000)
                .preemptions(0)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void passesACounterByCas() {
        passesAll(Counting.CasCounter.class);
    }

    @Test
    void passesOneObjectMadeUnderALock() {
        passesAll(Lazy.OneThing.class);
    }

    @Test
    void passesOneObjectMadeByCas() {
        passesAll(Lazy.OneThingByCas.class);
    }

    @Test
    void passesMonitorsTakenInOneOrder() {
        passesAll(Locks.SynchronizedInOrder.class);
    }

    @Test
    void passesSynchronizedMethodsThatCallEachOther() {
        passesAll(Locks.SynchronizedMethods.class);
    }

    @Test
    void whoHoldsALockForReadersIsPartOfTheState() {
        Explorer.of(Locks.HoldsOnce.class)
                .preemptions(2)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
        Explorer.of(Locks.HoldsTwice.class)
                .preemptions(2)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
    }

    @Test
    void anActorMayAskWhetherItHoldsALock() {
        passesAll(Locks.AsksWhetherItWrites.class);
    }

    @Test
    void aLockOfTheUsersIsAnObjectLikeOthers() {
        passesAll(Locks.OwnKindOfLock.class);
    }

    @Test
    void passesASlotBehindAReadWriteLock() {
        passesAll(Locks.ReadWrite.class);
    }

    @Test
    void passesALockGivenBackByConversion() {
        passesAll(Locks.GivenBackByConversion.class);
    }

    @Test
    void passesAParkedThreadThatIsWoken() {
        passesAll(Locks.Handshake.class);
    }

    @Test
    void passesASpinUntilAFlagIsRaised() {
        passesAll(Spinning.UntilRaised.class);
    }

    @Test
    void passesTwoWhoSpinWithAHintForAThird() {
        passesAll(Spinning.TwoUntilRaisedWithHint.class);
    }

    @Test
    void passesASlotReadOptimistically() {
        passes(Locks.Stamped.class);
    }

    @Test
    void passesPetersonsMutualExclusion() {
        passes(Locks.Peterson.class);
    }

    @Test
    void passesDekkersMutualExclusion() {
        passes(Locks.Dekker.class);
    }

    @Test
    void passesASpinLockOfThree() {
        passes(Locks.Spin.class);
    }

    @Test
    void passesTreibersStackOverNodes() {
        passes(Stacks.Nodes.class);
    }

    @Test
    void passesTreibersStackWithThreeActors() {
        passes(Stacks.NodesOfThree.class);
    }

    @Test
    void passesTaggedIndices() {
        passes(Stacks.TaggedIndices.class);
    }

    @Test
    void passesCellsWhereThePaperFails() {
        passes(Vectors.CellAba.class);
    }

    @Test
    void passesCellsSetWhilePopped() {
        passes(Vectors.CellsSet.class);
    }

    @Test
    void passesTheSizeOfCells() {
        passes(Vectors.CellsSize.class);
    }

    @Test
    void passesCellsSetPoppedAndCounted() {
        passes(Vectors.CellsThreeSetPopSize.class);
    }

    @Test
    void passesTwoWhoSpinForAThird() {
        Explorer.of(Spinning.TwoUntilRaised.class)
                .preemptions(1)
                .explore()
                .assertCorrect();
    }

    @Test
    void findsThatTheyWaitForEachOtherWhateverTheBound() {
        Explorer.of(Spinning.ForEachOther.class)
                .steps(1_000)
                .explore()
                .assertVerdict(Verdict.NO_PROGRESS);
    }

    @Test
    void letsOthersGoOnAfterALongSpinWithoutAPreemption() {
        Explorer.of(Spinning.SeesTheWaiter.class)
                .preemptions(0)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
    }
}
