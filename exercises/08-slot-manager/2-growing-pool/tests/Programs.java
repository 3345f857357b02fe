package growingpool;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** Requires that no index is with two, or with one and free. */
    private static List<Integer> checkOnce(GrowingPool pool, int... taken) {
        List<Integer> found = new ArrayList<>();
        for (int index : taken) {
            if (index != GrowingPool.NONE) {
                add(found, index, pool.limit, "taken are " + found);
            }
        }
        String held = "taken are " + found + ", and when all are done";
        int index = pool.take();
        while (index != GrowingPool.NONE) {
            add(found, index, pool.limit, held);
            index = pool.take();
        }
        return found;
    }

    private static void add(List<Integer> found, int index, int limit,
            String before) {
        if (index < 0 || index >= limit) {
            throw new AssertionError(before + ", take returns " + index
                    + ", which is no index");
        }
        if (found.contains(index)) {
            throw new AssertionError(
                    before + ", take returns " + index + " once more");
        }
        found.add(index);
    }

    /** Requires besides that each index is with one, or free. */
    private static void checkAll(GrowingPool pool, int... taken) {
        List<Integer> found = checkOnce(pool, taken);
        if (found.size() < pool.limit) {
            throw new AssertionError("of " + pool.limit + " indices only "
                    + found + " are taken or free");
        }
    }

    @Scenario
    static class OneEach {

        private final GrowingPool pool = new GrowingPool(2, 6);
        private int one;
        private int two;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            two = pool.take();
        }

        @Observer
        void eachHasItsOwn() {
            if (one == two) {
                throw new AssertionError("both have index " + one);
            }
        }
    }

    @Scenario
    static class OneBucket {

        private final GrowingPool pool = new GrowingPool(3, 3);
        private int one;
        private int two;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            two = pool.take();
        }

        @Observer
        void eachHasItsOwn() {
            checkOnce(pool, one, two);
        }
    }

    @Scenario
    static class OneAndTwo {

        private final GrowingPool pool = new GrowingPool(2, 5);
        private int one;
        private int two;
        private int three;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            two = pool.take();
            three = pool.take();
        }

        @Observer
        void eachHasItsOwn() {
            checkOnce(pool, one, two, three);
        }
    }

    @Scenario
    static class FirstAgain {

        private final GrowingPool pool = new GrowingPool(4, 4);
        private final int before = pool.take();
        private int one;
        private int two;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            int mine = pool.take();
            two = pool.take();
            if (mine != GrowingPool.NONE) {
                pool.give(mine);
            }
        }

        @Observer
        void eachHasItsOwn() {
            checkOnce(pool, before, one, two);
        }
    }

    @Scenario
    static class LastBucket {

        private final GrowingPool pool = new GrowingPool(2, 4);
        private int one;
        private int two;

        LastBucket() {
            pool.take();
            pool.take();
        }

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            two = pool.take();
        }

        @Observer
        void bothHaveOne() {
            if (one == GrowingPool.NONE || two == GrowingPool.NONE) {
                throw new AssertionError("T1 gets " + one + ", T2 gets " + two
                        + ", and there was one for each");
            }
        }
    }

    @Scenario
    static class GrowAndGrow {

        private final GrowingPool pool = new GrowingPool(2, 5);
        private int one;
        private int two;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            two = pool.take();
        }

        @Observer
        void eachIsSomewhere() {
            checkAll(pool, one, two);
        }
    }

    @Scenario
    static class GrowAndGive {

        private final GrowingPool pool = new GrowingPool(2, 4);
        private final int a = pool.take();
        private final int b = pool.take();
        private int one;

        @Actor
        void first() {
            one = pool.take();
        }

        @Actor
        void second() {
            pool.give(a);
        }

        @Observer
        void eachIsSomewhere() {
            checkAll(pool, b, one);
        }
    }

    private Programs() {}
}
