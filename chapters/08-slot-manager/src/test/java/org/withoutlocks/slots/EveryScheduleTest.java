package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;

/** The programs of {@link Lists} and {@link Pools} under every schedule. */
class EveryScheduleTest {

    @ParameterizedTest
    @ValueSource(classes = {Lists.FirstAgain.class, Lists.EmptyInBetween.class,
        Lists.TakeAndGive.class, Lists.TakeAndGiveDelayed.class,
        Lists.GiveAndTake.class, Lists.TakeAndCount.class,
        Lists.FirstAgainAdvancingOnPop.class,
        Lists.EmptyInBetweenAdvancingOnPop.class, Pools.StoreAndStore.class,
        Pools.StoreAndFree.class, Pools.StoresAndFree.class,
        Pools.FreeAndRead.class, Pools.FreeAndFree.class,
        Pools.WriteAndRead.class, Pools.WriteAndFree.class,
        Pools.ReadAndStore.class, Pools.ReadAndReuse.class,
        Pools.FreeAndReuse.class, Pools.StoreAndReadWhileFreeing.class,
        Pools.StoreAndReadPushingUnderLock.class,
        Pools.StoreAndStoreAndRead.class, Pools.StoreAndReadAndStore.class,
        Pools.FirstAgain.class, Pools.ReadAndRead.class,
        Pools.OldReadAndStore.class, Pools.OldFreeAndStore.class,
        Pools.OldReadAndStoreLocking.class, Pools.GuessedReadAndStore.class,
        Pools.GuessedWriteAndStore.class, Pools.GuessedFreeAndStore.class,
        Pools.WriteAndReadWithOldToken.class})
    void twoThreadsFindNothing(Class<?> scenario) {
        Explorer.of(scenario).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Lists.ThreeTakeAndGive.class,
        Pools.ThreeWithReuse.class})
    void threeThreadsDoNot(Class<?> scenario) {
        Explorer.of(scenario).preemptions(2).explore().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Lists.FirstAgain.class, Lists.EmptyInBetween.class,
        Lists.TakeAndGive.class, Lists.TakeAndGiveDelayed.class,
        Lists.GiveAndTake.class})
    void nobodyWaitsAtTheFreeList(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @Test
    void atTheFreeListNoStepsGoRoundInCircles() {
        Explorer.of(Lists.FirstAgain.class).cycles(20_000).assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pools.StoreAndStore.class, Pools.StoreAndFree.class,
        Pools.StoresAndFree.class, Pools.ReadAndStore.class,
        Pools.StoreAndReadWhileFreeing.class, Pools.FirstAgain.class,
        Pools.ReadAndRead.class})
    void nobodyWaitsForOneWhoReadsOrUsesAnotherSlot(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pools.OldReadAndStore.class,
        Pools.OldFreeAndStore.class, Pools.GuessedReadAndStore.class,
        Pools.GuessedFreeAndStore.class})
    void storeDoesNotWaitForTheLockOfItsSlot(Class<?> scenario) {
        Explorer.of(scenario).stop().assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(classes = {Pools.FreeAndRead.class, Pools.WriteAndRead.class,
        Pools.WriteAndFree.class, Pools.FreeAndFree.class,
        Pools.OldReadAndStoreLocking.class, Pools.ReadAndFree.class,
        Pools.ReadAndWrite.class, Pools.WriteAndReadWithOldToken.class,
        Pools.StoreAndReadPushingUnderLock.class})
    void whoNeedsTheSameSlotWaits(Class<?> scenario) {
        Report report = Explorer.of(scenario).stop();
        report.assertVerdict(Verdict.NO_PROGRESS);
        assertThat(report.message()).as("the first one was stopped")
                .startsWith("T2 waits for T1");
    }

    @ParameterizedTest
    @ValueSource(classes = {Pools.EachFreesTheOthers.class,
        Pools.FreesUnderOwnReadGuard.class})
    void whoHoldsOneGuardAndAsksForMoreMayWaitForEver(Class<?> scenario) {
        Explorer.of(scenario).explore().assertVerdict(Verdict.DEADLOCK);
    }

    /** An exercise asks why. */
    @Test
    void withOneIndexTheUntaggedListIsRight() {
        Explorer.of(Lists.UntaggedOfOne.class)
                .exhaustively()
                .explore()
                .assertCorrect();
    }

    @ParameterizedTest
    @CsvSource({"Lists$FirstAgainUntagged, 15",
        "Lists$FirstAgainNeverAdvancing, 20",
        "Lists$EmptyInBetweenSigned, 24", "Lists$EmptyInBetweenWrapping, 24",
        "Pools$StoreAndReadPushingFirst, 26",
        "Pools$FreeAndReadWithoutLock, 18", "Pools$ReadAndReuseIgnoring, 24",
        "Pools$StoreAndReadFillingFirst, 21", "Pools$GoneAndNotFree, 16",
        "Pools$GuessedFreeAndStoreMakingTokenLast, 17"})
    void contradicts(String scenario, int steps) throws Exception {
        assertThat(explored(scenario)
                .assertVerdict(Verdict.NOT_LINEARIZABLE)
                .steps()).hasSize(steps);
    }

    @ParameterizedTest
    @CsvSource({"Lists$GiveAndTakeCountingLate, 8",
        "Lists$TakeAndCountEarly, 8",
        "Lists$UntaggedOfTwo, 18",
        "Pools$FirstAgainNeverAdvancing, 38",
        "Pools$FreeAndFreePushingFirst, 18",
        "Pools$ThreeWithReuseIgnoring, 25"})
    void breaksWhatMustHold(String scenario, int steps) throws Exception {
        assertThat(explored(scenario)
                .assertVerdict(Verdict.ASSERTION_FAILED)
                .steps()).hasSize(steps);
    }

    private static Report explored(String scenario)
            throws ClassNotFoundException {
        return Explorer
                .of(Class.forName(EveryScheduleTest.class.getPackageName() + '.'
                        + scenario))
                .explore();
    }
}
