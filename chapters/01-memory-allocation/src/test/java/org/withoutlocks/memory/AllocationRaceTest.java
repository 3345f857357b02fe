package org.withoutlocks.memory;

import static org.withoutlocks.testkit.ModelCheck.assertCorrect;
import static org.withoutlocks.testkit.ModelCheck.assertWrong;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;

/**
 * Several threads write to one bucket that nobody has allocated yet. Lincheck
 * runs the schedules and compares with a map: a lost bucket is a lost write.
 */
class AllocationRaceTest {

    @Test
    void allocatingLosesNoWrite() {
        assertCorrect(Allocating.class, OneSlot.class, 2);
    }

    @Test
    void reservingLosesNoWrite() {
        assertCorrect(Reserving.class, OneSlot.class, 2);
    }

    @Test
    void checkingThenStoringLosesAWrite() {
        assertWrong(CheckThenAct.class, OneSlot.class, 2);
    }

    @Test
    void keepingOnesOwnBucketLosesAWrite() {
        assertWrong(OwnBucket.class, OneSlot.class, 2);
    }

    @Test
    void storingWhatIsReservedLosesAWrite() {
        assertWrong(Storing.class, OneSlot.class, 2);
    }

    @Test
    void bucketsAppearFromTheLowestUp() {
        assertCorrect(Upward.class, NoGap.class, 2);
    }

    @Test
    void installingDownwardLeavesAGap() {
        assertWrong(Downward.class, NoGap.class, 2);
    }

    /** A write or read of slot 0 of a bucket, making the bucket if need be. */
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

    public static class Allocating extends Slot {
        private final TwoLevelArray<Integer> array = new TwoLevelArray<>();

        @Override
        AtomicReferenceArray<Integer> bucket() {
            return array.allocate(0);
        }
    }

    public static class Reserving extends Slot {
        private final TwoLevelArray<Integer> array = new TwoLevelArray<>();

        @Override
        AtomicReferenceArray<Integer> bucket() {
            array.reserve(9);
            return array.bucket(1);
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

    public static class Storing extends Slot {
        private final ReservesCarelessly<Integer> array =
                new ReservesCarelessly<>();

        @Override
        AtomicReferenceArray<Integer> bucket() {
            array.reserveByStoring(2);
            return array.bucket(1);
        }
    }

    /** One slot, as one thread alone would see it. */
    public static class OneSlot {
        private final Map<Integer, Integer> slots = new HashMap<>();

        public void write(int value) {
            slots.put(0, value);
        }

        public Integer read() {
            return slots.get(0);
        }
    }

    public static class Upward {
        private final TwoLevelArray<Integer> array = new TwoLevelArray<>();

        @Operation
        public void reserve() {
            array.reserve(24);
        }

        @Operation
        public boolean hasNoGap() {
            return array.bucket(1) == null || array.capacity() >= 24;
        }
    }

    public static class Downward {
        private final ReservesCarelessly<Integer> array =
                new ReservesCarelessly<>();

        @Operation
        public void reserve() {
            array.reserveDownward(2);
        }

        @Operation
        public boolean hasNoGap() {
            return array.bucket(1) == null || array.capacity() >= 24;
        }
    }

    /** No thread ever sees a bucket without the one before it. */
    public static class NoGap {

        public void reserve() {}

        public boolean hasNoGap() {
            return true;
        }
    }
}
