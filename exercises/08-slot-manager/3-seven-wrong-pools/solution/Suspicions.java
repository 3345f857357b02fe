package sevenwrongpools;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/**
 * Small programs that a right pool gets through, and a wrong one does not.
 * Write as many as you need; each is a static class with {@code @Scenario}.
 */
public class Suspicions {

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** There is a slot for each, so each gets one. */
    @Scenario
    static class OneForEach {

        private final Pool pool = new Pool(2);
        private Token one;
        private Token two;

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
            if (one == null || two == null) {
                throw new AssertionError("somebody gets none");
            }
        }
    }

    /** Both free the same token, and one of them has done it. */
    @Scenario
    static class FreedByBoth {

        private final Pool pool = new Pool(1);
        private final Token a = pool.take();
        private boolean first;
        private boolean second;

        @Actor
        void first() {
            first = pool.free(a);
        }

        @Actor
        void second() {
            second = pool.free(a);
        }

        @Observer
        void oneOfThem() {
            require(first != second, "both are told the same");
        }
    }

    /** Whoever is given a token has a live one. */
    @Scenario
    static class FreshToken {

        private final Pool pool = new Pool(1);
        private final Token a = pool.take();
        private Token b;

        @Actor
        void first() {
            pool.free(a);
        }

        @Actor
        void second() {
            b = pool.take();
        }

        @Observer
        void isLive() {
            require(b == null || pool.isLive(b), "b is void");
        }
    }

    /** While its slot is taken again and again, a token is freed once. */
    @Scenario
    static class OldToken {

        private final Pool pool = new Pool(1);
        private final Token a = pool.take();

        @Actor
        void first() {
            pool.free(a);
            Token b = pool.take();
            pool.free(b);
            pool.take();
        }

        @Actor
        void second() {
        }

        @Observer
        void isVoid() {
            require(!pool.isLive(a), "a is live again");
        }
    }

    /** What comes after the first slot changes, and the first does not. */
    @Scenario
    static class FirstAgain {

        private final Pool pool = new Pool(3);
        private Token one;
        private Token two;
        private Token three;

        @Actor
        void first() {
            one = pool.take();
            two = pool.take();
        }

        @Actor
        void second() {
            Token mine = pool.take();
            three = pool.take();
            if (mine != null) {
                pool.free(mine);
            }
        }

        @Observer
        void eachHasASlot() {
            require(differ(one, two) && differ(one, three)
                    && differ(two, three), "two have the same slot");
        }

        private static boolean differ(Token a, Token b) {
            return a == null || b == null || a.index() != b.index();
        }
    }

    /** The last slot is freed and taken at once; none is left to count. */
    @Scenario
    static class FreeAndTake {

        private final Pool pool = new Pool(1);
        private final Token a = pool.take();

        @Actor
        void first() {
            pool.free(a);
        }

        @Actor
        void second() {
            pool.take();
            require(pool.available() >= 0, "fewer than none are free");
        }
    }

    /** A token is freed again, and somebody counts. */
    @Scenario
    static class FreeAndFreeAgain {

        private final Pool pool = new Pool(1);
        private final Token a = pool.take();

        @Actor
        void first() {
            pool.free(a);
            require(pool.available() <= 1, "more than all are free");
        }

        @Actor
        void second() {
            pool.free(a);
        }
    }
}
