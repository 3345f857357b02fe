package org.withoutlocks.memory;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** One thread lets an array grow while another one writes to it. */
final class GrowAndSet {

    // tag::scenario[]
    @Scenario
    static class Copying {
        private final CopiesToGrow<String> array =
                new CopiesToGrow<>(() -> {}, "A");

        @Actor
        void first() {
            array.grow();
        }

        @Actor
        void second() {
            array.set(0, "B");
        }

        @Observer
        void whatWasWrittenIsThere() {
            if (!array.get(0).equals("B")) {
                throw new AssertionError("slot 0 holds " + array.get(0));
            }
        }
    }
    // end::scenario[]

    private GrowAndSet() {}
}
