package lostupdate;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

@Scenario
class TwoDrivers {

    static final int DRIVEN = 12;

    private final Odometer odometer = new Odometer(8);

    @Actor
    void first() {
        odometer.drive();
        odometer.drive();
    }

    @Actor
    void second() {
        odometer.drive();
        odometer.drive();
    }

    @Observer
    void both() {
        if (odometer.kilometres() != DRIVEN) {
            throw new AssertionError(
                    "the odometer shows " + odometer.kilometres());
        }
    }
}
