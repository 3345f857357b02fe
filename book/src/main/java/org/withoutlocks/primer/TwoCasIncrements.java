package org.withoutlocks.primer;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Two threads increment a counter that loses nothing. */
@Scenario
public class TwoCasIncrements {

    private final CasCounter counter = new CasCounter();

    @Actor
    void first() {
        counter.increment();
    }

    @Actor
    void second() {
        counter.increment();
    }

    @Observer
    void bothCount() {
        if (counter.word().get() != 2) {
            throw new AssertionError("count is " + counter.word().get());
        }
    }
}
