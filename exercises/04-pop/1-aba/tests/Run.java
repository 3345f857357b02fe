package aba;

import java.util.List;
import java.util.stream.IntStream;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Step;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

/** What came of a schedule that a student wrote. */
record Run(Report report) {

    static Run of(String question) {
        return new Run(Answers.of(AbaTest.class, "schedule.txt")
                .replay(question, PushAndPop.class));
    }

    Verdict verdict() {
        return report.verdict();
    }

    Wrong wrong(String text) {
        return new Wrong(text, report);
    }

    /** What T1's pops returned. */
    List<String> pops() {
        return ends(1, "pop()").mapToObj(i -> step(i).returned()).toList();
    }

    /** What T2's get returned. */
    String got() {
        return ends(2, "get(0)").mapToObj(i -> step(i).returned())
                .findFirst()
                .orElse("nothing");
    }

    /** Whether T2's compare-and-set of the slot succeeds. */
    boolean writes() {
        return step(write()).result().equals("true");
    }

    /** Requires that T1 pops B before T2 tries to write it. */
    void requireLateWrite() {
        if (!pops().get(0).equals("B")) {
            throw wrong("In this schedule nothing is wrong: T1's first pop"
                    + " finds the vector empty, since T2 has not published B"
                    + " by then.");
        }
        if (write() < 0) {
            throw wrong("In this schedule nothing is wrong: T2 is late, but"
                    + " with empty hands. It has not read what is pending"
                    + " before it stops, and when it wakes, nothing is.");
        }
        if (write() < ends(1, "pop()").findFirst().orElseThrow()) {
            throw wrong("This is not what is asked for: T2 is not late. It"
                    + " does its compare-and-set of slot 0 before B is"
                    + " popped.");
        }
    }

    /** Requires that nobody writes A again after T2 wrote B. */
    void requireThatBStays() {
        if (IntStream.range(write() + 1, report.steps().size())
                .anyMatch(i -> step(i).access()
                        .equals("vector.slots.compareAndSet(0, B, A)")
                        && step(i).result().equals("true"))) {
            throw wrong("In this schedule nothing is wrong: T2 puts B over A,"
                    + " but A's write is still pending then, and whoever"
                    + " completes it puts A over B.");
        }
    }

    /** The place of T2's compare-and-set of the slot; -1 if there is none. */
    private int write() {
        return IntStream.range(0, report.steps().size())
                .filter(i -> step(i).actor() == 2
                        && step(i).operation().equals("push(B)")
                        && step(i).access()
                                .startsWith("vector.slots.compareAndSet"))
                .findFirst()
                .orElse(-1);
    }

    private IntStream ends(int actor, String operation) {
        return IntStream.range(0, report.steps().size())
                .filter(i -> step(i).actor() == actor
                        && step(i).operation().equals(operation)
                        && step(i).returned() != null);
    }

    private Step step(int i) {
        return report.steps().get(i);
    }
}
