package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Misbehaving;

/** What actors should not do is reported, and the explorer goes on working. */
class MisbehavingTest {

    @AfterEach
    void theNextExplorationWorks() {
        Explorer.of(Counting.CasCounter.class).explore().assertCorrect();
        Explorer.of(Counting.LostUpdate.class)
                .explore()
                .assertVerdict(Verdict.ASSERTION_FAILED);
    }

    private static void isRefused(Class<?> scenario, String what,
            String instead) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Explorer.of(scenario).explore())
                .withMessageMatching("Misbehaving\\.java:\\d+ .*")
                .withMessageContaining(what)
                .withMessageContaining(instead);
    }

    private static Report finds(Class<?> scenario, Verdict verdict,
            String what) {
        Report report =
                Explorer.of(scenario).explore().assertVerdict(verdict);
        assertThat(report.message()).contains(what);
        return report;
    }

    @Test
    void anActorThatThrows() {
        Report report = finds(Misbehaving.Throws.class, Verdict.EXCEPTION,
                "IllegalStateException: on purpose");
        assertThat(report.steps()).hasSize(1);
    }

    @Test
    void aConstructorThatThrows() {
        finds(Misbehaving.ThrowsInConstructor.class, Verdict.EXCEPTION,
                "in the constructor");
    }

    @Test
    void anActorThatExits() {
        isRefused(Misbehaving.Exits.class, "calls java.lang.System.exit",
                "use what it knows");
    }

    @Test
    void anObserverThatExits() {
        isRefused(Misbehaving.ObserverExits.class,
                "calls java.lang.System.exit", "use what it knows");
    }

    @Test
    void anActorThatAllocatesWithoutEnd() {
        finds(Misbehaving.Allocates.class, Verdict.EXCEPTION,
                "allocates more than");
    }

    @Test
    void anActorThatAllocatesTooMuchAtOnce() {
        finds(Misbehaving.AllocatesAtOnce.class, Verdict.EXCEPTION,
                "allocates more than");
    }

    @Test
    void anActorThatLoopsWithoutAnyAccess() {
        finds(Misbehaving.Loops.class, Verdict.NO_PROGRESS,
                "loops without any access");
    }

    @Test
    void anObserverThatLoops() {
        finds(Misbehaving.ObserverLoops.class, Verdict.NO_PROGRESS,
                "loops without any access");
    }

    @Test
    void anActorThatRecursWithoutEnd() {
        finds(Misbehaving.Recurs.class, Verdict.EXCEPTION,
                "StackOverflowError");
    }

    @Test
    void anActorThatWaitsForALatch() {
        isRefused(Misbehaving.Waits.class,
                "calls java.util.concurrent.CountDownLatch.await",
                "use what it knows");
    }

    @Test
    void anActorThatCatchesTheRefusal() {
        isRefused(Misbehaving.WaitsAndCatches.class,
                "calls java.util.concurrent.CountDownLatch.await",
                "use what it knows");
    }

    @Test
    void anActorThatWaitsOnAMonitor() {
        isRefused(Misbehaving.WaitsOnMonitor.class,
                "calls java.lang.Object.wait", "use what it knows");
    }

    @Test
    void anActorThatStartsAThread() {
        isRefused(Misbehaving.StartsThread.class, "calls java.lang.Thread",
                "use what it knows");
    }

    @Test
    void anActorThatStartsAThreadMadeBefore() {
        isRefused(Misbehaving.StartsOwnThread.class,
                "calls java.lang.Thread.start", "use what it knows");
    }

    @Test
    void aMethodReferenceToAnAtomic() {
        isRefused(Misbehaving.RefersToAtomic.class,
                "AtomicInteger::incrementAndGet", "write a lambda");
    }

    @Test
    void aMethodReferenceToAnAtomicMadeBefore() {
        isRefused(Misbehaving.RefersToAtomicEarly.class,
                "AtomicInteger::incrementAndGet", "write a lambda");
    }

    @Test
    void aMutableStatic() {
        isRefused(Misbehaving.UsesStatic.class, "uses the static field calls",
                "make it a field of an object");
    }

    @Test
    void aMutableObjectInAStatic() {
        isRefused(Misbehaving.UsesStaticAtomic.class,
                "uses the static field CALLS", "make it a field of an object");
    }

    @Test
    void anObjectInAStaticThatCanChange() {
        isRefused(Misbehaving.UsesStaticObject.class,
                "uses the static field CALLS", "make it a field of an object");
    }

    @Test
    void aCollectionOfTheJdkThatIsShared() {
        isRefused(Misbehaving.UsesList.class,
                "shares a java.util.List between actors", "use an array");
    }

    @Test
    void aCopyOfACollectionThatIsShared() {
        isRefused(Misbehaving.CopiesList.class,
                "shares a java.util.Set between actors", "use an array");
        Explorer.of(Misbehaving.CopiesOwnList.class)
                .explore()
                .assertCorrect();
    }

    @Test
    void aCloneOfAnArray() {
        isRefused(Misbehaving.ClonesArray.class, "clones an array",
                "copy the elements in a loop");
    }

    @Test
    void anInheritedAccessIsSeen() {
        finds(Misbehaving.LostUpdateInherited.class, Verdict.ASSERTION_FAILED,
                "won is 2");
    }

    @Test
    void aSwitchOverAnEnumIsHarmless() {
        Explorer.of(Misbehaving.SwitchesOverEnum.class)
                .explore()
                .assertCorrect();
    }

    @Test
    void aSpecificationThatComparesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explorer
                        .of(Misbehaving.ComparesNothing.class)
                        .explore())
                .withMessageContaining("is an operation");
    }

    @Test
    void aClassThatIsNoScenario() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Explorer.of(Misbehaving.NotScenario.class)
                                .explore())
                .withMessageContaining("is not a @Scenario");
    }

    @Test
    void aScenarioWithOneActor() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Explorer.of(Misbehaving.OneActor.class)
                                .explore())
                .withMessageContaining("needs two @Actor methods");
    }

    @Test
    void aResultThatEqualsEverythingIsNotAsked() {
        Explorer.of(Misbehaving.Flatters.class)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
    }

    @Test
    void anActorThatWrapsWhateverIsThrown() {
        Explorer.of(Misbehaving.Wraps.class).explore().assertCorrect();
    }

    @Test
    void anActorThatClosesWhatItUsed() {
        Explorer.of(Misbehaving.Closes.class).explore().assertCorrect();
    }
}
