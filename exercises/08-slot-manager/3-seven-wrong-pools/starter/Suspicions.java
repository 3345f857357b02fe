package sevenwrongpools;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/**
 * Small programs that a right pool gets through, and a wrong one does not.
 * Write as many as you need; each is a static class with {@code @Scenario}.
 */
public class Suspicions {

    /** There is a slot for each, so each gets one. This catches one pool. */
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
}
