package org.withoutlocks.primer;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

// tag::two[]
/** Two threads increment a count. */
@Scenario
public class TwoIncrements {

    // tag::actors[]
    private int count;

    @Actor
    void first() {
        count++;
    }

    @Actor
    void second() {
        count++;
    }
    // end::actors[]

    @Observer
    void bothCount() {
        if (count != 2) {
            throw new AssertionError("count is " + count);
        }
    }
}
// end::two[]
