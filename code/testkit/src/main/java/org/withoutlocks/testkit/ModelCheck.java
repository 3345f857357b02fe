package org.withoutlocks.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;

/**
 * Runs Lincheck's model checker on two threads. The properties
 * {@code lincheck.iterations} and {@code lincheck.invocations} let it try more.
 *
 * <p>Lincheck 3.7 does not stop a thread at {@code compareAndExchange} of an
 * atomic class. Whoever trusts a pass should have seen the same class fail,
 * broken on purpose.
 */
public final class ModelCheck {

    /** Asserts that no schedule tried contradicts the specification. */
    public static void assertCorrect(Class<?> type, Class<?> specification,
            int operationsPerThread) {
        assertThatCode(
                () -> check(type, specification, operationsPerThread, false))
                .doesNotThrowAnyException();
    }

    /** Asserts the same, and that no thread waits for another. */
    public static void assertCorrectWithoutWaiting(Class<?> type,
            Class<?> specification, int operationsPerThread) {
        assertThatCode(
                () -> check(type, specification, operationsPerThread, true))
                .doesNotThrowAnyException();
    }

    /** Asserts that a schedule is found that contradicts it. */
    public static void assertWrong(Class<?> type, Class<?> specification,
            int operationsPerThread) {
        assertThatThrownBy(
                () -> check(type, specification, operationsPerThread, false))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    /** Asserts that a schedule is found in which a thread waits. */
    public static void assertWaits(Class<?> type, Class<?> specification,
            int operationsPerThread) {
        assertThatThrownBy(
                () -> check(type, specification, operationsPerThread, true))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("should be non-blocking");
    }

    private static void check(Class<?> type, Class<?> specification,
            int operationsPerThread, boolean withoutWaiting) {
        new ModelCheckingOptions()
                .iterations(Integer.getInteger("lincheck.iterations", 10))
                .invocationsPerIteration(
                        Integer.getInteger("lincheck.invocations", 200))
                .threads(2)
                .actorsPerThread(operationsPerThread)
                .actorsBefore(0)
                .actorsAfter(0)
                .minimizeFailedScenario(false)
                .checkObstructionFreedom(withoutWaiting)
                .sequentialSpecification(specification)
                .check(type);
    }

    private ModelCheck() {}
}
