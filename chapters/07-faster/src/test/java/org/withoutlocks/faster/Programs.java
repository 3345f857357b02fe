package org.withoutlocks.faster;

import java.util.List;
import java.util.Objects;
import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.pop.Pops;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Poppable;
import org.withoutlocks.testkit.Sized;

/** The programs of chapter 4 on this vector, some of its own, and wrong ones. */
final class Programs {

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

    /** Two threads push, with backoff. */
    @Scenario(specification = ListVector.class)
    static class Delayed extends Pops.PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new AdaptedVector<>();
        }
    }

    /** One thread is late with settling what another has popped. */
    @Scenario(specification = ListVector.class)
    static class LateSettler {
        final Sized<Object> vector = made();

        LateSettler() {
            vector.push("A");
        }

        Sized<Object> made() {
            return undelayed();
        }

        @Actor
        void first() {
            vector.push("B");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
            vector.push("D");
            vector.get(0);
        }
    }

    /** Two are. */
    @Scenario(specification = ListVector.class)
    static class LateSettlers extends LateSettler {
        @Actor
        void third() {
            vector.push("E");
        }
    }

    @Scenario(specification = ListVector.class)
    static class SettlingBlindly extends LateSettler {
        @Override
        Sized<Object> made() {
            return new SettlesBlindly();
        }
    }

    @Scenario(specification = ListVector.class)
    static class LookingTooEarly extends LateSettler {
        @Override
        Sized<Object> made() {
            return new LooksTooEarly();
        }
    }

    /** The same without the read, which would not end. */
    @Scenario(specification = ListVector.class)
    static class LookingTooEarlyAndPushing {
        private final LooksTooEarly vector = new LooksTooEarly();

        LookingTooEarlyAndPushing() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.push("B");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
            vector.push("D");
        }
    }

    @Scenario(specification = ListVector.class)
    static class TryingOnce extends LateSettler {
        @Override
        Sized<Object> made() {
            return new TriesOnce();
        }
    }

    /** One pushes onto A and reads it; the other pushes and pops. */
    @Scenario(specification = ListVector.class)
    static class PushOntoAndGet {
        final Sized<Object> vector = made();

        PushOntoAndGet() {
            vector.push("A");
        }

        Sized<Object> made() {
            return undelayed();
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

    @Scenario(specification = ListVector.class)
    static class SettlingAfterwards extends PushOntoAndGet {
        @Override
        Sized<Object> made() {
            return new SettlesAfterwards();
        }
    }

    @Scenario(specification = ListVector.class)
    static class GettingFromTheSlot extends PushOntoAndGet {
        @Override
        Sized<Object> made() {
            return new GetsFromTheSlot();
        }
    }

    /** What is on top goes and comes back. */
    @Scenario(specification = ListVector.class)
    static class TopComesBack {
        final Sized<Object> vector = made();

        TopComesBack() {
            vector.push("A");
        }

        Sized<Object> made() {
            return undelayed();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.size();
        }
    }

    /** One pops the last element, whose node is in its slot; one pushes. */
    abstract static class Emptying {
        final Sized<Object> vector = made();

        Emptying() {
            vector.push("A");
            vector.push("B");
            vector.pop();
        }

        Sized<Object> made() {
            return undelayed();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("C");
            vector.push("D");
        }
    }

    /** Who has seen that nothing is left finds nothing of it later. */
    @Scenario(specification = ListVector.class)
    static class EmptyAndGet extends Emptying {
        @Actor
        void third() {
            vector.size();
            vector.get(0);
        }
    }

    /** Nor sets it. */
    @Scenario(specification = ListVector.class)
    static class EmptyAndSet extends Emptying {
        @Actor
        void third() {
            vector.size();
            vector.set(0, "X");
        }
    }

    @Scenario(specification = ListVector.class)
    static class ReadingTheSlotFirst extends EmptyAndGet {
        @Override
        Sized<Object> made() {
            return new ReadsTheSlotFirst();
        }
    }

    /** The same, and the late thread pushes. */
    @Scenario(specification = ListVector.class)
    static class TopComesBackToPush {
        private final Sized<Object> vector = undelayed();

        TopComesBackToPush() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.push("B");
            vector.pop();
            vector.size();
        }

        @Actor
        void second() {
            vector.push("C");
            vector.pop();
        }
    }

    /** One goes over the elements while another pops and pushes. */
    @Scenario
    static class WalkAndPop {
        final AdaptedVector<Object> vector =
                new AdaptedVector<>(new NoBackoff(), "A", "B");
        private String seen = "";

        @Actor
        void first() {
            String all = "";
            for (Object element : vector) {
                all += element;
            }
            seen = all;
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
        }

        @Observer
        void wasThere() {
            if (!List.of("AB", "A", "AC").contains(seen)) {
                throw new AssertionError("it never held " + seen);
            }
        }
    }

    /** The last element goes while another is about to read it. */
    @Scenario
    static class WalkToTheEnd {
        private final AdaptedVector<Object> vector =
                new AdaptedVector<>(new NoBackoff(), "A", "B");
        private int seen;

        @Actor
        void first() {
            int count = 0;
            for (Object element : vector) {
                Objects.requireNonNull(element);
                count++;
            }
            seen = count;
        }

        @Actor
        void second() {
            vector.pop();
        }

        @Observer
        void wasThere() {
            if (seen < 1 || seen > 2) {
                throw new AssertionError("there never were " + seen);
            }
        }
    }

    /** A pop that fails twice says so to its backoff. */
    @Scenario
    static class PopAndPops {
        private final AdaptedVector<Object> vector =
                new AdaptedVector<>(new Twice(), "A", "B", "C", "D");

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.pop();
            vector.pop();
        }
    }

    private static final class Twice extends Backoff {
        @Override
        public void after(int failures) {
            if (failures == 2) {
                throw new AssertionError("failed twice");
            }
        }
    }

    @Scenario(specification = ListVector.class)
    static class CuttingTooEarly extends TopComesBack {
        @Override
        Sized<Object> made() {
            return new CutsTooEarly();
        }
    }

    private Programs() {}
}
