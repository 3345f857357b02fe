package org.withoutlocks.weave;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Two threads get a number each from a counter that may give it twice. */
@Scenario(specification = TwoReaders.Right.class)
class TwoReaders {

    static class Counter {

        private int count;

        int get() {
            return count++;
        }
    }

    /** What a counter does when nothing happens at the same time. */
    static class Right {

        private int count;

        int get() {
            return count++;
        }
    }

    final Counter counter = new Counter();

    @Actor
    void first() {
        counter.get();
    }

    @Actor
    void second() {
        counter.get();
    }
}
