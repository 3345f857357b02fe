package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Several threads write to one bucket that nobody has allocated yet. Lincheck
 * runs the schedules and compares with a map: a lost bucket is a lost write.
 */
class AllocationRaceTest {

    @Test
    void noScheduleLosesAWrite() {
        assertThatCode(() -> check(Right.class)).doesNotThrowAnyException();
    }

    @Test
    void checkingThenStoringLosesAWrite() {
        assertThatThrownBy(() -> check(CheckThenAct.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    @Test
    void keepingOnesOwnBucketLosesAWrite() {
        assertThatThrownBy(() -> check(OwnBucket.class))
                .isInstanceOf(LincheckAssertionError.class)
                .hasMessageContaining("Invalid execution results");
    }

    private static void check(Class<?> type) {
        new ModelCheckingOptions()
                .iterations(Integer.getInteger("lincheck.iterations", 10))
                .invocationsPerIteration(
                        Integer.getInteger("lincheck.invocations", 200))
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(0)
                .actorsAfter(0)
                .sequentialSpecification(Specification.class)
                .check(type);
    }

    /** A write or read of slot 0 of bucket 0, allocating it if need be. */
    public abstract static class Slot {

        abstract AtomicReferenceArray<Integer> bucket();

        @Operation
        public void write(int value) {
            bucket().set(0, value);
        }

        @Operation
        public Integer read() {
            return bucket().get(0);
        }
    }

    public static class Right extends Slot {
        private final TwoLevelArray<Integer> array = new TwoLevelArray<>();

        @Override
        AtomicReferenceArray<Integer> bucket() {
            return array.allocate(0);
        }
    }

    public static class CheckThenAct extends Slot {
        private final LosesBucket<Integer> array = new LosesBucket<>(() -> {});

        @Override
        AtomicReferenceArray<Integer> bucket() {
            return array.allocate(0);
        }
    }

    public static class OwnBucket extends Slot {
        private final KeepsItsOwnBucket<Integer> array =
                new KeepsItsOwnBucket<>(() -> {});

        @Override
        AtomicReferenceArray<Integer> bucket() {
            return array.allocate(0);
        }
    }

    /** One slot, as one thread alone would see it. */
    public static class Specification {
        private final Map<Integer, Integer> slots = new HashMap<>();

        public void write(int value) {
            slots.put(0, value);
        }

        public Integer read() {
            return slots.get(0);
        }
    }
}
