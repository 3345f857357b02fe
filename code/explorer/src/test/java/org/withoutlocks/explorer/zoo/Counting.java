package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Counters, and actors whose steps can be counted on paper. */
public final class Counting {

    private static void steps(AtomicInteger cell, int count) {
        for (int i = 0; i < count; i++) {
            cell.set(i);
        }
    }

    /** The observer changes what it observes. */
    @Scenario
    public static class Emptied {
        int count;

        @Actor
        void first() {
            count = 1;
        }

        @Actor
        void second() {
            count = 1;
        }

        @Observer
        void empties() {
            count = 0;
        }
    }

    /** Decides what a new object is to say while it is being made. */
    @Scenario
    public static class ChoosesItsWords {
        int count;

        @Actor
        void first() {
            count = 1;
        }

        @Actor
        void second() {
            if (count > 0) {
                throw new AssertionError(
                        "seen " + (count == 1 ? "once" : "often"));
            }
        }
    }

    /** Two numbers in one. */
    @Scenario
    public static class Halves {
        final AtomicLong head = new AtomicLong(0x1_00000003L);

        @Actor
        void first() {
            head.compareAndSet(0x1_00000003L, 0x2_ffffffffL);
        }

        @Actor
        void second() {
            head.set(-1);
        }
    }

    static class Counter {
        final AtomicInteger count = new AtomicInteger();

        int increment() {
            int seen = count.get();
            while (!count.compareAndSet(seen, seen + 1)) {
                seen = count.get();
            }
            return seen + 1;
        }
    }

    /** Wrong: what happens between get and set is lost. */
    static final class LosingCounter extends Counter {

        @Override
        int increment() {
            int seen = count.get();
            count.set(seen + 1);
            return seen + 1;
        }
    }

    /** What a counter does when one thread uses it. */
    static final class CounterSpecification {
        private int count;

        int increment() {
            return ++count;
        }
    }

    @Scenario(specification = CounterSpecification.class)
    public static class Increments {
        private final Counter counter = new Counter();

        @Actor
        void first() {
            counter.increment();
            counter.increment();
        }

        @Actor
        void second() {
            counter.increment();
            counter.increment();
        }
    }

    @Scenario(specification = CounterSpecification.class)
    public static class LosingIncrements {
        private final LosingCounter counter = new LosingCounter();

        @Actor
        void first() {
            counter.increment();
        }

        @Actor
        void second() {
            counter.increment();
        }
    }

    /** Its actors, and so its operations, are those of another scenario. */
    @Scenario(specification = CounterSpecification.class)
    public static class LosingIncrementsAgain extends LosingIncrements {}

    @Scenario
    public static class OneAndOne {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {
            steps(a, 1);
        }

        @Actor
        void second() {
            steps(b, 1);
        }
    }

    @Scenario
    public static class TwoAndThree {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {
            steps(a, 2);
        }

        @Actor
        void second() {
            steps(b, 3);
        }
    }

    @Scenario
    public static class NoneAndThree {
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {}

        @Actor
        void second() {
            steps(b, 3);
        }
    }

    @Scenario
    public static class FiveAndSix {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {
            steps(a, 5);
        }

        @Actor
        void second() {
            steps(b, 6);
        }
    }

    @Scenario
    public static class OneTwoAndThree {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();
        private final AtomicInteger c = new AtomicInteger();

        @Actor
        void first() {
            steps(a, 1);
        }

        @Actor
        void second() {
            steps(b, 2);
        }

        @Actor
        void third() {
            steps(c, 3);
        }
    }

    @Scenario
    public static class ThreeTimesThree {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();
        private final AtomicInteger c = new AtomicInteger();

        @Actor
        void first() {
            steps(a, 3);
        }

        @Actor
        void second() {
            steps(b, 3);
        }

        @Actor
        void third() {
            steps(c, 3);
        }
    }

    /** The second actor goes on only if it looks at the right moment. */
    @Scenario
    public static class Glimpse {
        private final AtomicInteger signal = new AtomicInteger();
        private final AtomicInteger other = new AtomicInteger();

        @Actor
        void first() {
            signal.set(1);
            signal.set(0);
        }

        @Actor
        void second() {
            if (signal.get() == 1) {
                steps(other, 2);
            }
        }
    }

    @Scenario
    public static class MayFail {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {
            a.weakCompareAndSetPlain(0, 1);
        }

        @Actor
        void second() {
            b.set(1);
        }
    }

    @Scenario
    public static class LostUpdate {
        private int count;

        @Actor
        void first() {
            count++;
        }

        @Actor
        void second() {
            count++;
        }

        @Observer
        void both() {
            if (count != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    @Scenario
    public static class CasCounter {
        private final AtomicInteger count = new AtomicInteger();

        @Actor
        void first() {
            increment();
        }

        @Actor
        void second() {
            increment();
        }

        private void increment() {
            int seen = count.get();
            while (!count.compareAndSet(seen, seen + 1)) {
                seen = count.get();
            }
        }

        @Observer
        void both() {
            if (count.get() != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: a compare-and-set that failed is not repeated. */
    @Scenario
    public static class CasWithoutLoop {
        private final AtomicInteger count = new AtomicInteger();

        @Actor
        void first() {
            increment();
        }

        @Actor
        void second() {
            increment();
        }

        private void increment() {
            int seen = count.get();
            count.compareAndSet(seen, seen + 1);
        }

        @Observer
        void both() {
            if (count.get() != 2) {
                throw new AssertionError("count is " + count);
            }
        }
    }

    /** Wrong: a weak compare-and-set may fail for no reason. */
    @Scenario
    public static class WeakWithoutLoop {
        private final AtomicInteger first = new AtomicInteger();
        private final AtomicInteger second = new AtomicInteger();

        @Actor
        void first() {
            first.weakCompareAndSetVolatile(0, 1);
        }

        @Actor
        void second() {
            second.set(1);
        }

        @Observer
        void both() {
            if (first.get() + second.get() != 2) {
                throw new AssertionError("first is " + first);
            }
        }
    }

    /** Wrong: between the check and the act, the other may take it. */
    @Scenario
    public static class CheckThenAct {
        private final AtomicInteger tickets = new AtomicInteger(1);

        @Actor
        void first() {
            buy();
        }

        @Actor
        void second() {
            buy();
        }

        private void buy() {
            if (tickets.get() > 0) {
                tickets.getAndDecrement();
            }
        }

        @Observer
        void notOversold() {
            if (tickets.get() < 0) {
                throw new AssertionError("tickets is " + tickets);
            }
        }
    }

    private Counting() {}
}
