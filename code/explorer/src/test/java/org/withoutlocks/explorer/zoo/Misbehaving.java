package org.withoutlocks.explorer.zoo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Actors that do what they should not; each beside one that behaves. */
public final class Misbehaving {

    /** What all of these have. */
    static class Base {
        final AtomicInteger count = new AtomicInteger();
    }

    @Scenario
    public static class Throws extends Base {

        @Actor
        void first() {
            count.set(1);
            throw new IllegalStateException("on purpose");
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class ThrowsInConstructor extends Base {

        ThrowsInConstructor() {
            throw new IllegalStateException("in the constructor");
        }

        @Actor
        void first() {
            count.set(1);
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class Exits extends Base {

        @Actor
        void first() {
            System.exit(1);
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class Allocates extends Base {

        @Actor
        void first() {
            long[] last = {};
            while (last != null) {
                last = new long[10_000];
            }
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class AllocatesAtOnce extends Base {

        @Actor
        void first() {
            count.set(new long[2_000_000_000].length);
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class Loops extends Base {

        @Actor
        void first() {
            int i = 1;
            while (i != 0) {
                i = i == 1 ? 2 : 1;
            }
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class Recurs extends Base {

        @Actor
        void first() {
            recur(1);
        }

        @SuppressWarnings("InfiniteRecursion")
        private int recur(int depth) {
            return recur(depth + 1) + 1;
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class Waits extends Base {
        private final CountDownLatch latch = new CountDownLatch(1);

        @Actor
        void first() throws InterruptedException {
            latch.await();
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    /** Hides from itself what the explorer says. */
    @Scenario
    public static class WaitsAndCatches extends Base {
        private final CountDownLatch latch = new CountDownLatch(1);

        @Actor
        void first() {
            try {
                latch.await();
            } catch (InterruptedException | RuntimeException e) {
                count.set(1);
            }
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class WaitsOnMonitor extends Base {

        @Actor
        @SuppressWarnings("WaitNotInLoop")
        synchronized void first() throws InterruptedException {
            wait();
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class StartsThread extends Base {

        @Actor
        void first() {
            new Thread(() -> count.set(1)).start();
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    /** A thread that is made early, of a class of its own. */
    private static final class Runner extends Thread {}

    @Scenario
    public static class StartsOwnThread extends Base {
        private final Runner runner = new Runner();

        @Actor
        void first() {
            runner.start();
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class RefersToAtomic extends Base {

        @Actor
        void first() {
            IntSupplier next = count::incrementAndGet;
            count.set(next.getAsInt());
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class RefersToAtomicEarly extends Base {
        private final IntSupplier next = count::incrementAndGet;

        @Actor
        void first() {
            count.set(next.getAsInt());
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class UsesStatic extends Base {

        static int calls;

        @Actor
        void first() {
            calls++;
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class UsesStaticAtomic extends Base {

        private static final AtomicInteger CALLS = new AtomicInteger();

        @Actor
        void first() {
            CALLS.incrementAndGet();
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    /** A counter that all schedules share. */
    static final class Calls {
        int count;
    }

    @Scenario
    public static class UsesStaticObject extends Base {

        private static final Calls CALLS = new Calls();

        @Actor
        void first() {
            CALLS.count++;
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    @Scenario
    public static class UsesList extends Base {
        private final List<Integer> list = new ArrayList<>();

        @Actor
        void first() {
            list.add(1);
        }

        @Actor
        void second() {
            list.add(2);
        }
    }

    @Scenario
    public static class CopiesList extends Base {
        private final List<Integer> list = new ArrayList<>();

        @Actor
        void first() {
            list.add(1);
        }

        @Actor
        void second() {
            Set.copyOf(list);
        }
    }

    /** This is well: a copy cannot be changed, and each copies its own. */
    @Scenario
    public static class CopiesOwnList {
        private final AtomicReference<Set<Integer>> copy =
                new AtomicReference<>(Set.of());

        @Actor
        void first() {
            List<Integer> list = new ArrayList<>();
            list.add(1);
            copy.set(Set.copyOf(list));
        }

        @Actor
        void second() {
            if (Set.copyOf(copy.get()).size() > 1) {
                throw new AssertionError();
            }
        }
    }

    /** A method that is inherited from a class of the JDK is a step too. */
    private static final class Box extends AtomicReference<Object> {

        private static final long serialVersionUID = 1L;
    }

    @Scenario
    public static class LostUpdateInherited {
        private final Box box = new Box();
        private final AtomicInteger won = new AtomicInteger();

        @Actor
        void first() {
            if (box.get() == null) {
                box.set("A");
                won.getAndIncrement();
            }
        }

        @Actor
        void second() {
            if (box.get() == null) {
                box.set("B");
                won.getAndIncrement();
            }
        }

        @Observer
        void one() {
            if (won.get() != 1) {
                throw new AssertionError("won is " + won);
            }
        }
    }

    @Scenario
    public static class ObserverLoops extends Base {

        @Actor
        void first() {
            count.set(1);
        }

        @Actor
        void second() {
            count.set(2);
        }

        @Observer
        void ever() {
            while (count.get() != 0) {
            }
        }
    }

    @Scenario
    public static class ObserverExits extends Base {

        @Actor
        void first() {
            count.set(1);
        }

        @Actor
        void second() {
            count.set(2);
        }

        @Observer
        void exit() {
            System.exit(1);
        }
    }

    /** Copies an array while the other writes to it. */
    @Scenario
    public static class ClonesArray {
        private final int[] pair = new int[2];
        int @Nullable [] copy;

        @Actor
        void first() {
            pair[0] = 1;
            pair[1] = 1;
        }

        @Actor
        void second() {
            copy = pair.clone();
        }
    }

    private enum Color {
        RED, GREEN
    }

    /** Harmless, though the compiler makes a static array of it. */
    @Scenario
    public static class SwitchesOverEnum extends Base {
        private final Color color = Color.GREEN;

        @Actor
        void first() {
            switch (color) {
                case RED -> count.set(1);
                case GREEN -> count.set(2);
                default -> throw new AssertionError(color);
            }
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    /** No method of its specification is called as an operation. */
    @Scenario(specification = ListSpecification.class)
    public static class ComparesNothing extends Base {

        @Actor
        void first() {
            count.set(1);
        }

        @Actor
        void second() {
            count.set(2);
        }
    }

    public static class NotScenario {}

    @Scenario
    public static class OneActor {

        @Actor
        void only() {}
    }

    private Misbehaving() {}

    /** Is equal to everything, if it is asked. */
    static final class Flatterer {

        @Override
        public boolean equals(@Nullable Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Should hold what was put into it, and returns a flatterer. */
    static final class Drawer {

        private final AtomicReference<Object> held = new AtomicReference<>("A");

        void put(Object element) {
            held.set(element);
        }

        Object get() {
            held.get();
            return new Flatterer();
        }
    }

    /** What a drawer does that returns what was put into it. */
    public static final class HonestDrawer {

        private Object held = "A";

        public void put(Object element) {
            held = element;
        }

        public Object get() {
            return held;
        }
    }

    @Scenario(specification = HonestDrawer.class)
    public static class Flatters {

        private final Drawer drawer = new Drawer();

        @Actor
        void first() {
            drawer.put("B");
        }

        @Actor
        void second() {
            drawer.get();
        }
    }

    /** Throws another exception wherever one is thrown. */
    @Scenario
    public static class Wraps extends Base {

        @Actor
        void first() {
            count();
        }

        @Actor
        void second() {
            count();
        }

        private void count() {
            try {
                count.set(count.get());
                count.set(count.get());
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Something that is closed, with a step. */
    static final class Resource implements AutoCloseable {

        private final AtomicInteger count;

        Resource(AtomicInteger count) {
            this.count = count;
        }

        @Override
        public void close() {
            count.set(count.get());
        }
    }

    @Scenario
    public static class Closes extends Base {

        @Actor
        void first() {
            use();
        }

        @Actor
        void second() {
            use();
        }

        private void use() {
            try (Resource used = new Resource(count)) {
                used.count.set(count.get());
            }
        }
    }
}
