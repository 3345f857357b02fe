package lostupdate;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Step;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostUpdateTest {

    @Test
    @Order(1)
    @DisplayName("warm-up: T1 is stopped after one step, and T2 does all of"
            + " its own")
    void oneStepThenAllOfTheOther() {
        Report report = replay("warm-up");
        StringBuilder actors = new StringBuilder();
        for (Step step : report.steps()) {
            actors.append(step.actor());
        }
        if (!actors.toString().matches("12+1+")) {
            throw new Wrong("Asked for are one step of T1, then all of T2, then"
                    + " the other steps of T1. In yours the steps are of "
                    + String.join(", ", actors.toString().split("")) + ".",
                    report);
        }
        if (turns(report.schedule()) < report.steps().size()) {
            throw new Wrong("Your schedule ends early, and T1 and T2 go on by"
                    + " themselves. This once, write all "
                    + report.steps().size() + " steps down.", report);
        }
    }

    private static int turns(String schedule) {
        return Pattern.compile("\\d+(?:x(\\d+))?")
                .matcher(schedule)
                .results()
                .mapToInt(turn -> turn.group(1) == null ? 1
                        : Integer.parseInt(turn.group(1)))
                .sum();
    }

    @Test
    @Order(2)
    @DisplayName("one kilometre is lost: it shows 11")
    void losesOne() {
        require("one-lost", 11);
    }

    @Test
    @Order(3)
    @DisplayName("two kilometres are lost: it shows 10")
    void losesTwo() {
        require("two-lost", 10);
    }

    private static void require(String question, int kilometres) {
        Report report = replay(question);
        if (report.verdict() == Verdict.CORRECT) {
            throw new Wrong("In this schedule nothing is lost: the odometer"
                    + " shows " + TwoDrivers.DRIVEN + ".",
                    report);
        }
        if (!report.message().contains("shows " + kilometres)) {
            throw new Wrong("Asked for is a schedule after which the odometer"
                    + " shows " + kilometres + ". After yours "
                    + report.message().replaceFirst("^[^:]*: ", "") + ".",
                    report);
        }
    }

    private static Report replay(String question) {
        return Answers.of(LostUpdateTest.class, "schedule.txt")
                .replay(question, TwoDrivers.class);
    }
}
