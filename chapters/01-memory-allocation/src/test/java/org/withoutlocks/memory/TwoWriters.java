package org.withoutlocks.memory;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Two threads write to a bucket that nobody has allocated yet. */
abstract class TwoWriters {

    /** Returns the bucket, which is allocated if need be. */
    abstract AtomicReferenceArray<String> bucket();

    @Actor
    void first() {
        bucket().set(0, "A");
    }

    @Actor
    void second() {
        bucket().set(1, "B");
    }

    @Observer
    void bothAreThere() {
        if (bucket().get(0) == null || bucket().get(1) == null) {
            throw new AssertionError("the bucket holds " + bucket());
        }
    }

    @Scenario
    static class Allocating extends TwoWriters {
        private final TwoLevelArray<String> array = new TwoLevelArray<>();

        @Override
        AtomicReferenceArray<String> bucket() {
            return array.allocate(0);
        }
    }

    @Scenario
    static class Reserving extends TwoWriters {
        private final TwoLevelArray<String> array = new TwoLevelArray<>();

        @Override
        AtomicReferenceArray<String> bucket() {
            array.reserve(9);
            return array.bucket(1);
        }
    }

    @Scenario
    static class CheckingThenActing extends TwoWriters {
        private final LosesBucket<String> array = new LosesBucket<>(() -> {});

        @Override
        AtomicReferenceArray<String> bucket() {
            return array.allocate(0);
        }
    }

    @Scenario
    static class KeepingOnesOwn extends TwoWriters {
        private final KeepsItsOwnBucket<String> array =
                new KeepsItsOwnBucket<>(() -> {});

        @Override
        AtomicReferenceArray<String> bucket() {
            return array.allocate(0);
        }
    }
}
