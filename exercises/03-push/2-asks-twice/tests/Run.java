package askstwice;

import java.util.List;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Step;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

/** What came of a schedule that a student wrote. */
record Run(Report report) {

    static Run of(String question) {
        return new Run(Answers.of(AsksTwiceTest.class, "schedule.txt")
                .replay(question, TwoPushes.class));
    }

    Wrong wrong(String text) {
        return new Wrong(text, report);
    }

    /** What T2 got from index 0 and from index 1. */
    List<String> found() {
        return report.steps()
                .stream()
                .filter(step -> step.operation().startsWith("get(")
                        && step.returned() != null)
                .map(Step::returned)
                .toList();
    }

    /** Requires that the push of a thread takes effect before the other. */
    void requireFirst(int actor, String element, String other) {
        if (!found().get(0).equals(element)) {
            throw wrong("T" + (3 - actor) + " publishes first here, so index 0"
                    + " is for " + other + ". For " + element + " to get to"
                    + " the slot of " + other + ", it has to be published"
                    + " first.");
        }
    }

    /** Requires that a thread tries to put its element into slot 1. */
    void requireLate(int actor, String element) {
        String late = "T" + actor;
        Step write = report.steps()
                .stream()
                .filter(step -> step.actor() == actor
                        && step.access()
                                .startsWith("vector.slots.compareAndSet(")
                        && step.access().endsWith(", " + element + ")"))
                .findFirst()
                .orElseThrow(() -> wrong("In this schedule nothing is wrong: "
                        + late + " is late, but with empty hands. It has not"
                        + " read what is pending before it stops, and when it"
                        + " wakes, nothing is."));
        if (write.access().contains("(0, ")) {
            throw wrong("In this schedule nothing is wrong: " + late + " reads"
                    + " the size while it is still 1, and so tries slot 0 for "
                    + element + ", which is right.");
        }
    }
}
