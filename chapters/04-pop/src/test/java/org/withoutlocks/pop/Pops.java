package org.withoutlocks.pop;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Poppable;

/** Small programs that push and pop, and the wrong versions they break. */
final class Pops {

    /** What was popped must not come back. */
    @Scenario(specification = ListVector.class)
    static class PopAndPush {
        final Poppable<Object> vector;

        PopAndPush() {
            this(reserved());
        }

        PopAndPush(Poppable<Object> vector) {
            this.vector = vector;
        }

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
        ClearingToNull() {
            super(new ClearsToNull());
        }
    }

    @Scenario(specification = ListVector.class)
    static class StoringWithoutLooking extends PopAndPush {
        StoringWithoutLooking() {
            super(new StoresWithoutLooking());
        }
    }

    @Scenario(specification = ListVector.class)
    static class TakingFromDescriptor extends PopAndPush {
        TakingFromDescriptor() {
            super(new TakesFromDescriptor());
        }
    }

    /** A was here before, and comes again. */
    @Scenario(specification = ListVector.class)
    static class PopAndPushAgain {
        final Poppable<Object> vector;

        PopAndPushAgain() {
            this(reserved());
        }

        PopAndPushAgain(Poppable<Object> vector) {
            this.vector = vector;
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
        ExpectingOldValue() {
            super(new ExpectsOldValue());
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
    static class PopAndPushAgainAndGet {
        final Poppable<Object> vector;

        PopAndPushAgainAndGet() {
            this(reserved());
        }

        PopAndPushAgainAndGet(Poppable<Object> vector) {
            this.vector = vector;
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
        Recycling() {
            super(new RecyclesCells());
        }
    }

    /** A pop that loses against a push begins again. */
    @Scenario(specification = ListVector.class)
    static class PopWhilePushing {
        final Poppable<Object> vector;

        PopWhilePushing() {
            this(reserved());
        }

        PopWhilePushing(Poppable<Object> vector) {
            this.vector = vector;
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
        TakingTooEarly() {
            super(new TakesTooEarly());
        }
    }

    /** What is pushed is popped at once. */
    @Scenario(specification = ListVector.class)
    static class PushAndPop {
        final Poppable<Object> vector;

        PushAndPop() {
            this(reserved());
        }

        PushAndPop(Poppable<Object> vector) {
            this.vector = vector;
        }

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
        PoppingWithoutHelping() {
            super(new PopsWithoutHelping());
        }
    }

    /** A push is read while it is going on. */
    @Scenario(specification = ListVector.class)
    static class PushAndGet {
        final Poppable<Object> vector;

        PushAndGet() {
            this(reserved());
        }

        PushAndGet(Poppable<Object> vector) {
            this.vector = vector;
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
    static class GettingWithoutHelping extends PushAndGet {
        GettingWithoutHelping() {
            super(new GetsWithoutHelping());
        }
    }

    /** The slot holds a cell that was popped. */
    @Scenario(specification = ListVector.class)
    static class PushAndGetAgain {
        final Poppable<Object> vector;

        PushAndGetAgain() {
            this(reserved());
        }

        PushAndGetAgain(Poppable<Object> vector) {
            this.vector = vector;
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
        GettingWithoutHelpingAgain() {
            super(new GetsWithoutHelping());
        }
    }

    /** Two threads push and pop. */
    @Scenario(specification = ListVector.class)
    static class PushesAndPops {
        final Poppable<Object> vector;

        PushesAndPops() {
            this(reserved());
        }

        PushesAndPops(Poppable<Object> vector) {
            this.vector = vector;
        }

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
        ExpectingTooEarly() {
            super(new ExpectsTooEarly());
        }
    }

    @Scenario(specification = ListVector.class)
    static class ExpectingBeforeHelping extends PushesAndPops {
        ExpectingBeforeHelping() {
            super(new ExpectsBeforeHelping());
        }
    }

    /** Two threads pop, and one pushes. */
    @Scenario(specification = ListVector.class)
    static class PopsAndPushes {
        final Poppable<Object> vector;

        PopsAndPushes() {
            this(reserved());
        }

        PopsAndPushes(Poppable<Object> vector) {
            this.vector = vector;
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
    static class GetAndPop {
        final Poppable<Object> vector;

        GetAndPop() {
            this(reserved());
        }

        GetAndPop(Poppable<Object> vector) {
            this.vector = vector;
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
    static class PopAndSet {
        final Poppable<Object> vector;

        PopAndSet() {
            this(reserved());
        }

        PopAndSet(Poppable<Object> vector) {
            this.vector = vector;
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
        SettingTheValue() {
            super(new ExpectsOldValue());
        }
    }

    @Scenario(specification = ListVector.class)
    static class SettingTheSlot extends PopAndSet {
        SettingTheSlot() {
            super(new SetsTheSlot());
        }
    }

    @Scenario(specification = ListVector.class)
    static class KeepingElements extends PopAndSet {
        KeepingElements() {
            super(new KeepsElements());
        }
    }

    /** Two threads overwrite one element. */
    @Scenario(specification = ListVector.class)
    static class SetAndSet {
        final Poppable<Object> vector;

        SetAndSet() {
            this(reserved());
        }

        SetAndSet(Poppable<Object> vector) {
            this.vector = vector;
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
    static class AcrossBuckets {
        final Poppable<Object> vector;

        AcrossBuckets() {
            this(new AdaptedVector<>());
        }

        AcrossBuckets(Poppable<Object> vector) {
            this.vector = vector;
            vector.push(0);
            vector.push(1);
            vector.push(2);
            vector.push(3);
            vector.push(4);
            vector.push(5);
            vector.push(6);
            vector.push(7);
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
    static class PushPushPop {
        final Poppable<Object> vector;

        PushPushPop() {
            this(reserved());
        }

        PushPushPop(Poppable<Object> vector) {
            this.vector = vector;
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
            vector.pop();
        }
    }

    /** Three threads, one operation each, from A. */
    @Scenario(specification = ListVector.class)
    static class PopPushGet {
        final Poppable<Object> vector;

        PopPushGet() {
            this(reserved());
        }

        PopPushGet(Poppable<Object> vector) {
            this.vector = vector;
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
    static class SetPopGet {
        final Poppable<Object> vector;

        SetPopGet() {
            this(reserved());
        }

        SetPopGet(Poppable<Object> vector) {
            this.vector = vector;
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

    private static Poppable<Object> reserved() {
        AdaptedVector<Object> vector = new AdaptedVector<>();
        vector.reserve(8);
        return vector;
    }

    private Pops() {}
}
