package org.withoutlocks.explorer;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
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
 * run; Lincheck makes them up.
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
                arguments(Locks.ReadWrite.class,
                        ForLincheck.ReadWriteSlot.class, SLOT),
                arguments(Locks.Stamped.class, ForLincheck.StampedSlot.class,
                        SLOT),
                arguments(Locks.SpinSlots.class, ForLincheck.SpinSlot.class,
                        SLOT),
                arguments(Vectors.CellsSet.class, ForLincheck.Cells.class,
                        VECTOR),
                arguments(Vectors.ExpectingBeforeHelping.class,
                        ForLincheck.ExpectingBeforeHelping.class, VECTOR));
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
                arguments(Vectors.TakingTooEarly.class,
                        ForLincheck.TakingTooEarly.class, VECTOR),
                arguments(Vectors.GettingWithoutHelp.class,
                        ForLincheck.GettingWithoutHelp.class, VECTOR),
                arguments(Vectors.PoppingWithoutHelp.class,
                        ForLincheck.PoppingWithoutHelp.class, VECTOR),
                arguments(Vectors.StoringWithoutLooking.class,
                        ForLincheck.StoringWithoutLooking.class, VECTOR),
                arguments(Vectors.ExpectingTooEarly.class,
                        ForLincheck.ExpectingTooEarly.class, VECTOR),
                arguments(Vectors.ExpectingNull.class,
                        ForLincheck.ExpectingNull.class, VECTOR),
                arguments(Vectors.ClearingToNull.class,
                        ForLincheck.ClearingToNull.class, VECTOR),
                arguments(Vectors.SettingTheRawSlot.class,
                        ForLincheck.SettingTheRawSlot.class, VECTOR),
                arguments(Vectors.SizeMinusPending.class,
                        ForLincheck.SizeMinusPending.class, VECTOR),
                arguments(Vectors.SizeWithoutHelp.class,
                        ForLincheck.SizeWithoutHelp.class, VECTOR));
    }

    @ParameterizedTest
    @MethodSource("right")
    void bothPass(Class<?> scenario, Class<?> operations,
            Class<?> specification) {
        Explorer.of(scenario).explore().assertCorrect();
        ModelCheck.assertCorrect(operations, specification, 2);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void bothFail(Class<?> scenario, Class<?> operations,
            Class<?> specification) {
        Explorer.of(scenario)
                .explore()
                .assertVerdict(Verdict.NOT_LINEARIZABLE);
        ModelCheck.assertWrong(operations, specification, 2);
    }
}
