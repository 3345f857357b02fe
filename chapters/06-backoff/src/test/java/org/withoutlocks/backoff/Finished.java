package org.withoutlocks.backoff;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.pop.Pops;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Poppable;
import org.withoutlocks.testkit.Sized;

/** The programs of chapter 4 on this vector, and some of its own. */
final class Finished {

    /** Whoever waits lets others go first, so this tries more schedules. */
    private static Sized<Object> undelayed() {
        AdaptedVector<Object> vector = new AdaptedVector<>(new NoBackoff());
        vector.reserve(8);
        return vector;
    }

    @Scenario(specification = ListVector.class)
    static class PopAndPush extends Pops.PopAndPush {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopAndPushAgain extends Pops.PopAndPushAgain {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopAndPushAgainAndGet extends Pops.PopAndPushAgainAndGet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushAfterPop extends Pops.PushAfterPop {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopWhilePushing extends Pops.PopWhilePushing {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushAndPop extends Pops.PushAndPop {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushAndGet extends Pops.PushAndGet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushAndGetAgain extends Pops.PushAndGetAgain {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushesAndPops extends Pops.PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopsAndPushes extends Pops.PopsAndPushes {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class GetAndPop extends Pops.GetAndPop {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopAndSet extends Pops.PopAndSet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class SetAndSet extends Pops.SetAndSet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class AcrossBuckets extends Pops.AcrossBuckets {
        @Override
        protected Poppable<Object> made() {
            return new AdaptedVector<>(new NoBackoff());
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushPushPop extends Pops.PushPushPop {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopPushGet extends Pops.PopPushGet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class SetPopGet extends Pops.SetPopGet {
        @Override
        protected Poppable<Object> made() {
            return undelayed();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PushesAndPopsNeverClearing extends Pops.PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new NeverClears();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopAndPushAgainNeverClearing extends Pops.PopAndPushAgain {
        @Override
        protected Poppable<Object> made() {
            return new NeverClears();
        }
    }

    @Scenario(specification = ListVector.class)
    static class GetAndPopNeverClearing extends Pops.GetAndPop {
        @Override
        protected Poppable<Object> made() {
            return new NeverClears();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PopPushGetNeverClearing extends Pops.PopPushGet {
        @Override
        protected Poppable<Object> made() {
            return new NeverClears();
        }
    }

    /** Two threads push, with backoff. */
    @Scenario(specification = ListVector.class)
    static class Delayed extends Pops.PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new AdaptedVector<>();
        }
    }

    @Scenario(specification = ListVector.class)
    static class WaitingPolitely extends Pops.PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new WaitsPolitely();
        }
    }

    /** One pushes and reads, and one pushes. */
    @Scenario(specification = ListVector.class)
    static class PushAndRead {
        final Sized<Object> vector = made();

        Sized<Object> made() {
            return undelayed();
        }

        @Actor
        void first() {
            vector.push("A");
            vector.get(0);
        }

        @Actor
        void second() {
            vector.size();
        }
    }

    @Scenario(specification = ListVector.class)
    static class CompletingWeakly extends PushAndRead {
        @Override
        Sized<Object> made() {
            return new CompletesWeakly();
        }
    }

    /** A push is read while it is going on. */
    @Scenario(specification = ListVector.class)
    static class ClearingFirst {
        private final ClearsFirst vector = new ClearsFirst();

        ClearingFirst() {
            vector.reserve(8);
        }

        @Actor
        void first() {
            vector.push("B");
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** Each sets one element and reads the other's. */
    @Scenario(specification = ListVector.class)
    static class SetAndGet {
        private final SetsByRelease vector = new SetsByRelease();

        SetAndGet() {
            vector.push("A");
            vector.push("A");
        }

        @Actor
        void first() {
            vector.set(0, "X");
            vector.get(1);
        }

        @Actor
        void second() {
            vector.set(1, "Y");
            vector.get(0);
        }
    }

    private Finished() {}
}
