package org.withoutlocks.explorer;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.ForLincheck;
import org.withoutlocks.explorer.zoo.Locks;
import org.withoutlocks.explorer.zoo.Stacks;
import org.withoutlocks.explorer.zoo.Vectors;
import org.withoutlocks.testkit.ModelCheck;

/**
 * The explorer and Lincheck agree. The explorer is told which operations to
 * run. Lincheck makes them up, so that it is given fewer kinds of operations
 * where a flaw needs certain ones in order, and its budget of 10 times 200
 * schedules of two operations a thread passes some classes that the explorer
 * finds wrong: push, pop, get, set and size together hide from it the flaw of a
 * size that subtracts a pending write.
 */
class LincheckAgreementTest {

    private static final Class<?> COUNTER =
            ForLincheck.CounterSpecification.class;
    private static final Class<?> SLOT = ForLincheck.SlotSpecification.class;
    private static final Class<?> VECTOR =
            ForLincheck.VectorSpecification.class;

    static Stream<Arguments> right() {
        return Stream.of(
                arguments(Counting.Increments.class,
                        ForLincheck.Counter.class, COUNTER),
                arguments(Stacks.Nodes.class, ForLincheck.NodeStack.class,
                        VECTOR),
                arguments(Locks.Stamped.class, ForLincheck.StampedSlot.class,
                        SLOT),
                arguments(Locks.SpinSlots.class, ForLincheck.SpinSlot.class,
                        SLOT),
                arguments(Vectors.CellsSet.class, ForLincheck.Cells.class,
                        VECTOR));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(Counting.LosingIncrements.class,
                        ForLincheck.LosingCounter.class, COUNTER),
                arguments(Stacks.Storing.class,
                        ForLincheck.StoringStack.class, VECTOR),
                arguments(Locks.SharedWrite.class,
                        ForLincheck.SharedWriteSlot.class, SLOT),
                arguments(Locks.TrustingStamped.class,
                        ForLincheck.TrustingStampedSlot.class, SLOT),
                arguments(Locks.LookingSpinSlots.class,
                        ForLincheck.LookingSpinSlot.class, SLOT),
                arguments(Vectors.SizeWithoutHelp.class,
                        ForLincheck.SizeWithoutHelp.class, VECTOR));
    }

    private static final String ITERATIONS = "lincheck.iterations";
    private static final @Nullable String GIVEN =
            System.getProperty(ITERATIONS);

    /** What is wrong is found early; what is right takes the whole budget. */
    @BeforeEach
    void fewIterations(TestInfo test) {
        if (GIVEN == null) {
            System.setProperty(ITERATIONS,
                    test.getDisplayName().contains("bothPass") ? "3" : "10");
        }
    }

    @AfterAll
    static void asBefore() {
        if (GIVEN == null) {
            System.clearProperty(ITERATIONS);
        }
    }

    @ParameterizedTest(name = "bothPass {0}")
    @MethodSource("right")
    void bothPass(Class<?> scenario, Class<?> operations,
            Class<?> specification) {
        Explorer.of(scenario).explore().assertCorrect();
        ModelCheck.assertCorrect(operations, specification, 2);
    }

    @ParameterizedTest(name = "bothFail {0}")
    @MethodSource("wrong")
    void bothFail(Class<?> scenario, Class<?> operations,
            Class<?> specification) {
        Explorer.of(scenario)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        ModelCheck.assertWrong(operations, specification, 2);
    }
}
