package whoseindex;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoseIndexTest {

    @Test
    @Order(1)
    @DisplayName("a pop is overtaken and does not notice, and nothing is wrong")
    void firstAgainWithoutHarm() {
        Report report = replay("harmless", Twice.class);
        if (report.verdict() != Verdict.CORRECT) {
            throw new Wrong("This schedule does harm: " + report.message()
                    + ". First look for one that does none.", report);
        }
        if (Overtaken.in(report) != Overtaken.WITHOUT_NOTICE) {
            throw new Wrong(Overtaken.in(report).words(), report);
        }
    }

    @Test
    @Order(2)
    @DisplayName("two threads have the same index")
    void oneIndexForTwo() {
        breaks("twice", Twice.class);
    }

    @Test
    @Order(3)
    @DisplayName("an index is neither free nor anybody's")
    void anIndexForNobody() {
        breaks("lost", Lost.class);
    }

    private static void breaks(String question, Class<?> scenario) {
        Report report = replay(question, scenario);
        if (report.verdict() != Verdict.ASSERTION_FAILED) {
            throw new Wrong("In this schedule nothing is wrong. "
                    + Overtaken.in(report).words(), report);
        }
    }

    private static Report replay(String question, Class<?> scenario) {
        return Answers.of(WhoseIndexTest.class, "schedule.txt")
                .replay(question, scenario);
    }
}
