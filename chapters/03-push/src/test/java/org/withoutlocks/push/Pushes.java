package org.withoutlocks.push;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;

/** Small programs that push, and the wrong versions that they break. */
final class Pushes {

    /** What they share; a wrong version makes another vector. */
    abstract static class Program {
        final LockFreeVector<Object> vector = made();

        Program() {
            vector.reserve(8);
        }

        LockFreeVector<Object> made() {
            return LockFreeVector.of();
        }
    }

    /** A push is read while it is going on. */
    @Scenario(specification = ListVector.class)
    static class PushAndGet extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new GetsWithoutHelping();
        }
    }

    @Scenario(specification = ListVector.class)
    static class WaitingToGet extends PushAndGet {
        @Override
        LockFreeVector<Object> made() {
            return new WaitsForOwner();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ClearingFirst extends PushAndGet {
        @Override
        LockFreeVector<Object> made() {
            return new ClearsFirst();
        }
    }

    /** Two pushes at once, and a read of what came first. */
    @Scenario(specification = ListVector.class)
    static class PushAndPush extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new PushesWithoutHelping();
        }
    }

    @Scenario(specification = ListVector.class)
    static class AllocatingTwice extends PushAndPush {
        @Override
        LockFreeVector<Object> made() {
            return new AllocatesTwice();
        }
    }

    @Scenario(specification = ListVector.class)
    static class LeavingItToOthers extends PushAndPush {
        @Override
        LockFreeVector<Object> made() {
            return new LeavesItToOthers();
        }
    }

    @Scenario(specification = ListVector.class)
    static class Waiting extends PushAndPush {
        @Override
        LockFreeVector<Object> made() {
            return new WaitsForOwner();
        }
    }

    /** Two pushes at once, and a read of what came second. */
    @Scenario(specification = ListVector.class)
    static class PushAndPushLater extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new ClearsCurrentPending();
        }
    }

    /** An element is overwritten while it is pushed. */
    @Scenario(specification = ListVector.class)
    static class PushAndSet extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new SetsWithoutHelping();
        }
    }

    @Scenario(specification = ListVector.class)
    static class WaitingToSet extends PushAndSet {
        @Override
        LockFreeVector<Object> made() {
            return new WaitsForOwner();
        }
    }

    /** An element is overwritten, and read by the thread that did it. */
    @Scenario(specification = ListVector.class)
    static class SetAfterPush extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new StoresWithoutLooking();
        }
    }

    /** Pushes alone, and a read. */
    @Scenario(specification = ListVector.class)
    static class PushAndPushAndGet extends Program {
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
        @Override
        LockFreeVector<Object> made() {
            return new StoresWithoutLooking();
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
    static class ThreePushes extends Program {
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
    static class PushSetGet extends Program {
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
