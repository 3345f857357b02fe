package org.withoutlocks.lab.grade;

import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;

/**
 * What is known of one property of a submission.
 *
 * @param property the name of the test method
 * @param name the property in words
 * @param hidden whether students do not see the test
 * @param worth 1; or 0 if the starter has it already, and then losing it costs a
 *        point
 * @param points 1 if it was gained, -1 if it was lost, and 0 if neither
 * @param message what is wrong; empty if nothing is
 * @param scenario the scenario that shows it; empty if none does
 * @param schedule the schedule that shows it, for {@code lab replay}
 */
public record Property(String property, String name, boolean hidden,
        int worth, int points, Status status, String message, String scenario,
        String schedule) {

    static Property of(Outcome outcome, boolean hidden, boolean starterHasIt) {
        FailedSchedule found = outcome.schedule();
        return new Property(outcome.property(), outcome.name(), hidden,
                starterHasIt ? 0 : 1,
                (outcome.status() == Status.PASSED ? 1 : 0)
                        - (starterHasIt ? 1 : 0),
                outcome.status(), outcome.message(),
                found == null ? "" : found.scenario(),
                found == null ? "" : found.schedule());
    }
}
