package slotfirst;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlotFirstTest {

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("schedule.txt holds a schedule of this program")
    void isASchedule() {
        replay();
    }

    @Test
    @Order(2)
    @DisplayName("T3 is told that the vector is empty")
    void theVectorIsEmpty() {
        requireInHistory("T3: size(): 0",
                "T3 counts an element, and so it may find one.");
    }

    @Test
    @Order(3)
    @DisplayName("T3 is given A")
    void theReaderFindsA() {
        requireInHistory("T3: get(0): A", "T3 does not find A.");
    }

    @Test
    @Order(4)
    @DisplayName("no order of the operations explains it")
    void nothingExplainsIt() {
        Report report = replay();
        if (report.verdict() != Verdict.NOT_LINEARIZABLE) {
            throw new Wrong("In this schedule nothing is wrong: there is an"
                    + " order of the operations in which a list returns the"
                    + " same.", report);
        }
    }

    private static void requireInHistory(String operation, String otherwise) {
        Report report = replay();
        List<String> history = report.history();
        if (!history.contains(operation)) {
            throw new Wrong(otherwise + " The operations: "
                    + String.join("; ", history.stream()
                            .filter(each -> each.startsWith("T"))
                            .toList())
                    + ".", report);
        }
    }

    private static Report replay() {
        return Answers.of(SlotFirstTest.class, "schedule.txt")
                .replay("schedule", ThreeThreads.class);
    }
}
