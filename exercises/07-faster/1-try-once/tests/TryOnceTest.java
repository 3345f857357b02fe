package tryonce;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Step;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TryOnceTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("schedule.txt holds a schedule of this program")
    void isASchedule() {
        replay();
    }

    @Test
    @Order(2)
    @DisplayName("T1 puts A into slot 0 when A is dead")
    void theDeadIsSettled() {
        Report report = replay();
        String whyNot = whyNot(report.steps());
        if (!whyNot.isEmpty()) {
            throw new Wrong("In this schedule no dead node gets into slot 0: "
                    + whyNot, report);
        }
    }

    @Test
    @Order(3)
    @DisplayName("a node is covered, and is not in its slot")
    void theCoveredIsNotInItsSlot() {
        Report report = replay();
        if (report.verdict() != Verdict.ASSERTION_FAILED) {
            throw new Wrong("In this schedule nothing is wrong: when both"
                    + " threads are done, each covered node is in its slot.",
                    report);
        }
    }

    private static Report replay() {
        return Answers.of(TryOnceTest.class, "schedule.txt")
                .replay("schedule", TwoThreads.class);
    }

    /** Says why T1 puts no dead node into slot 0; empty if it does. */
    private static String whyNot(List<Step> steps) {
        boolean begun = false;
        boolean popped = false;
        for (Step step : steps) {
            String access = step.access();
            if (step.actor() == 2) {
                popped |= access.startsWith("vector.top.compareAndSet");
            } else if (!begun && popped) {
                return "T1 begins after the pop, and never sees A on top.";
            } else if (access.startsWith("vector.top.compareAndSet")) {
                return "T1 finds that A is not on top any more, and leaves the"
                        + " slot alone.";
            } else if (access.startsWith("vector.slots.compareAndSet")) {
                return !popped ? "T1 writes slot 0 while A is alive."
                        : step.result().equals("false")
                                ? "T1's CAS of slot 0 comes after the pop, and"
                                        + " fails."
                                : "";
            } else {
                begun = true;
            }
        }
        return "T1 never gets to its slot.";
    }
}
