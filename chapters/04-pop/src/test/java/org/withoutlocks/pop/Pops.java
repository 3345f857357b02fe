package org.withoutlocks.pop;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Poppable;

/**
 * Small programs that push and pop, and the wrong versions they break. Later
 * chapters run the programs on their vectors.
 */
public final class Pops {

    /** What they share; a wrong version makes another vector. */
    public abstract static class Program {
        final Poppable<Object> vector = made();

        protected Poppable<Object> made() {
            AdaptedVector<Object> vector = new AdaptedVector<>();
            vector.reserve(8);
            return vector;
        }
    }

    /** What was popped must not come back. */
    @Scenario(specification = ListVector.class)
    public static class PopAndPush extends Program {
        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("B");
            vector.pop();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ClearingToNull extends PopAndPush {
        @Override
        protected Poppable<Object> made() {
            return new ClearsToNull();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ExpectingWhatIsThere extends PopAndPush {
        @Override
        protected Poppable<Object> made() {
            return new ExpectsWhatIsThere();
        }
    }

    @Scenario(specification = ListVector.class)
    static class StoringWithoutLooking extends PopAndPush {
        @Override
        protected Poppable<Object> made() {
            return new StoresWithoutLooking();
        }
    }

    @Scenario(specification = ListVector.class)
    static class TakingFromDescriptor extends PopAndPush {
        @Override
        protected Poppable<Object> made() {
            return new TakesFromDescriptor();
        }
    }

    /** A was here before, and comes again. */
    @Scenario(specification = ListVector.class)
    public static class PopAndPushAgain extends Program {
        protected PopAndPushAgain() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
        }
    }

    @Scenario(specification = ListVector.class)
    static class ExpectingOldValue extends PopAndPushAgain {
        @Override
        protected Poppable<Object> made() {
            return new ExpectsOldValue();
        }
    }

    /** The same with boxes: a small Integer is one object. */
    @Scenario(specification = ListVector.class)
    static class ExpectingOldBox {
        private final ExpectsOldValue vector = new ExpectsOldValue();

        ExpectingOldBox() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
            vector.push(1);
        }
    }

    /** The same, and a read. */
    @Scenario(specification = ListVector.class)
    public static class PopAndPushAgainAndGet extends Program {
        protected PopAndPushAgainAndGet() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
            vector.get(0);
        }
    }

    @Scenario(specification = ListVector.class)
    static class Recycling extends PopAndPushAgainAndGet {
        @Override
        protected Poppable<Object> made() {
            return new RecyclesCells();
        }
    }

    /** One thread pops an element, and the other replaces it. */
    @Scenario(specification = ListVector.class)
    public static class PushAfterPop extends Program {
        protected PushAfterPop() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ClearingLate extends PushAfterPop {
        @Override
        protected Poppable<Object> made() {
            return new ClearsToNull();
        }
    }

    /** A pop that loses against a push begins again. */
    @Scenario(specification = ListVector.class)
    public static class PopWhilePushing extends Program {
        protected PopWhilePushing() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
        }
    }

    @Scenario(specification = ListVector.class)
    static class TakingTooEarly extends PopWhilePushing {
        @Override
        protected Poppable<Object> made() {
            return new TakesTooEarly();
        }
    }

    /** What is pushed is popped at once. */
    @Scenario(specification = ListVector.class)
    public static class PushAndPop extends Program {
        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.pop();
        }
    }

    @Scenario(specification = ListVector.class)
    static class PoppingWithoutHelping extends PushAndPop {
        @Override
        protected Poppable<Object> made() {
            return new PopsWithoutHelping();
        }
    }

    /** A push is read while it is going on. */
    @Scenario(specification = ListVector.class)
    public static class PushAndGet extends Program {
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
    static class GettingWithoutHelping extends PushAndGet {
        @Override
        protected Poppable<Object> made() {
            return new GetsWithoutHelping();
        }
    }

    /** The slot holds a cell that was popped. */
    @Scenario(specification = ListVector.class)
    public static class PushAndGetAgain extends Program {
        protected PushAndGetAgain() {
            vector.push("A");
            vector.pop();
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
    static class GettingWithoutHelpingAgain extends PushAndGetAgain {
        @Override
        protected Poppable<Object> made() {
            return new GetsWithoutHelping();
        }
    }

    /** Two threads push and pop. */
    @Scenario(specification = ListVector.class)
    public static class PushesAndPops extends Program {
        @Actor
        void first() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ExpectingTooEarly extends PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new ExpectsTooEarly();
        }
    }

    @Scenario(specification = ListVector.class)
    static class ExpectingBeforeHelping extends PushesAndPops {
        @Override
        protected Poppable<Object> made() {
            return new ExpectsBeforeHelping();
        }
    }

    /** Two threads pop, and one pushes. */
    @Scenario(specification = ListVector.class)
    public static class PopsAndPushes extends Program {
        protected PopsAndPushes() {
            vector.push("A");
            vector.push("B");
        }

        @Actor
        void first() {
            vector.pop();
            vector.push("C");
        }

        @Actor
        void second() {
            vector.pop();
            vector.pop();
        }
    }

    /** An element is read, popped and replaced. */
    @Scenario(specification = ListVector.class)
    public static class GetAndPop extends Program {
        protected GetAndPop() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("B");
        }
    }

    /** An element is popped while it is overwritten. */
    @Scenario(specification = ListVector.class)
    public static class PopAndSet extends Program {
        protected PopAndSet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.set(0, "X");
        }
    }

    @Scenario(specification = ListVector.class)
    static class SettingTheValue extends PopAndSet {
        @Override
        protected Poppable<Object> made() {
            return new ExpectsOldValue();
        }
    }

    @Scenario(specification = ListVector.class)
    static class SettingTheSlot extends PopAndSet {
        @Override
        protected Poppable<Object> made() {
            return new SetsTheSlot();
        }
    }

    @Scenario(specification = ListVector.class)
    static class KeepingElements extends PopAndSet {
        @Override
        protected Poppable<Object> made() {
            return new KeepsElements();
        }
    }

    /** Two threads overwrite one element. */
    @Scenario(specification = ListVector.class)
    public static class SetAndSet extends Program {
        protected SetAndSet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.set(0, "X");
            vector.get(0);
        }

        @Actor
        void second() {
            vector.set(0, "Y");
            vector.pop();
        }
    }

    /** Null is not an element; here it becomes one. */
    @Scenario(specification = ListVector.class)
    static class AcceptingNull {
        private final Poppable<Object> vector = new AcceptsNull();

        AcceptingNull() {
            vector.push("A");
        }

        @Actor
        @SuppressWarnings("NullAway")
        void first() {
            vector.set(0, null);
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    /** Pops and pushes at the end of bucket 0. */
    @Scenario(specification = ListVector.class)
    public static class AcrossBuckets extends Program {
        protected AcrossBuckets() {
            vector.push(0);
            vector.push(1);
            vector.push(2);
            vector.push(3);
            vector.push(4);
            vector.push(5);
            vector.push(6);
            vector.push(7);
        }

        @Override
        protected Poppable<Object> made() {
            return new AdaptedVector<>();
        }

        @Actor
        void first() {
            vector.pop();
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
        }
    }

    /** Three threads, one operation each. */
    @Scenario(specification = ListVector.class)
    public static class PushPushPop extends Program {
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
            vector.pop();
        }
    }

    /** Three threads, one operation each, from A. */
    @Scenario(specification = ListVector.class)
    public static class PopPushGet extends Program {
        protected PopPushGet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
        }

        @Actor
        void third() {
            vector.get(0);
        }
    }

    /** Three threads at one cell. */
    @Scenario(specification = ListVector.class)
    public static class SetPopGet extends Program {
        protected SetPopGet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.set(0, "X");
        }

        @Actor
        void second() {
            vector.pop();
        }

        @Actor
        void third() {
            vector.get(0);
        }
    }

    private Pops() {}
}
