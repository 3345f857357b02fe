package org.withoutlocks.push;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;

/** Small programs that push, and the wrong versions that they break. */
final class Pushes {

    /** A push is read while it is going on. */
    @Scenario(specification = ListVector.class)
    static class PushAndGet {
        final LockFreeVector<Object> vector;

        PushAndGet() {
            this(LockFreeVector.of());
        }

        PushAndGet(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class GettingWithoutHelping extends PushAndGet {
        GettingWithoutHelping() {
            super(new GetsWithoutHelping());
        }
    }

    @Scenario(specification = ListVector.class)
    static class ClearingFirst extends PushAndGet {
        ClearingFirst() {
            super(new ClearsFirst());
        }
    }

    /** Two pushes at once, and a read of what came first. */
    @Scenario(specification = ListVector.class)
    static class PushAndPush {
        final LockFreeVector<Object> vector;

        PushAndPush() {
            this(LockFreeVector.of());
        }

        PushAndPush(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushingWithoutHelping extends PushAndPush {
        PushingWithoutHelping() {
            super(new PushesWithoutHelping());
        }
    }

    @Scenario(specification = ListVector.class)
    static class AllocatingTwice extends PushAndPush {
        AllocatingTwice() {
            super(new AllocatesTwice());
        }
    }

    @Scenario(specification = ListVector.class)
    static class LeavingItToOthers extends PushAndPush {
        LeavingItToOthers() {
            super(new LeavesItToOthers());
        }
    }

    @Scenario(specification = ListVector.class)
    static class Waiting extends PushAndPush {
        Waiting() {
            super(new WaitsForOwner());
        }
    }

    /** Two pushes at once, and a read of what came second. */
    @Scenario(specification = ListVector.class)
    static class PushAndPushLater {
        final LockFreeVector<Object> vector;

        PushAndPushLater() {
            this(LockFreeVector.of());
        }

        PushAndPushLater(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(1);
        }
    }

    @Scenario(specification = ListVector.class)
    static class ClearingCurrent extends PushAndPushLater {
        ClearingCurrent() {
            super(new ClearsCurrentPending());
        }
    }

    /** An element is overwritten while it is pushed. */
    @Scenario(specification = ListVector.class)
    static class PushAndSet {
        final LockFreeVector<Object> vector;

        PushAndSet() {
            this(LockFreeVector.of());
        }

        PushAndSet(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.set(0, "X");
        }
    }

    @Scenario(specification = ListVector.class)
    static class SettingWithoutHelping extends PushAndSet {
        SettingWithoutHelping() {
            super(new SetsWithoutHelping());
        }
    }

    /** An element is overwritten, and read by the thread that did it. */
    @Scenario(specification = ListVector.class)
    static class SetAfterPush {
        final LockFreeVector<Object> vector;

        SetAfterPush() {
            this(LockFreeVector.of());
        }

        SetAfterPush(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.set(0, "X");
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class StoringWithoutLooking extends SetAfterPush {
        StoringWithoutLooking() {
            super(new StoresWithoutLooking());
        }
    }

    /** Pushes alone, and a read. */
    @Scenario(specification = ListVector.class)
    static class PushAndPushAndGet {
        final LockFreeVector<Object> vector;

        PushAndPushAndGet() {
            this(LockFreeVector.of());
        }

        PushAndPushAndGet(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
            vector.push("B");
        }

        @Actor
        void second() {
            vector.push("C");
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class StoringWithoutLookingAtPushes extends PushAndPushAndGet {
        StoringWithoutLookingAtPushes() {
            super(new StoresWithoutLooking());
        }
    }

    /** Two pushes into a bucket that nobody has allocated yet. */
    @Scenario(specification = ListVector.class)
    static class AcrossBuckets {
        final LockFreeVector<Object> vector;

        AcrossBuckets() {
            this(LockFreeVector.of());
        }

        AcrossBuckets(LockFreeVector<Object> vector) {
            this.vector = vector;
            for (int i = 0; i < 8; i++) {
                vector.push(i);
            }
        }

        @Actor
        void first() {
            vector.push("A");
            vector.get(8);
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(9);
        }
    }

    /** Three pushes at once. */
    @Scenario(specification = ListVector.class)
    static class ThreePushes {
        final LockFreeVector<Object> vector;

        ThreePushes() {
            this(LockFreeVector.of());
        }

        ThreePushes(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
        }

        @Actor
        void third() {
            vector.push("C");
            vector.get(0);
        }
    }

    /** Three threads, one operation each. */
    @Scenario(specification = ListVector.class)
    static class PushSetGet {
        final LockFreeVector<Object> vector;

        PushSetGet() {
            this(LockFreeVector.of());
        }

        PushSetGet(LockFreeVector<Object> vector) {
            this.vector = vector;
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.set(0, "X");
        }

        @Actor
        void third() {
            vector.get(0);
        }
    }

    private Pushes() {}
}
