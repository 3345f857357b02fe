package askstwice;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AsksTwiceTest {

    @Test
    @Order(1)
    @DisplayName("wrong slot: T1 tries to put A where B is")
    void triesTheWrongSlot() {
        Run run = Run.of("wrong slot");
        run.requireFirst(1, "A", "B");
        run.requireLate(1, "A");
        if (!run.found().equals(List.of("A", "B"))) {
            throw run.wrong("Here T1's compare-and-set of slot 1 succeeds, and"
                    + " B is lost. That is the next question; in this one"
                    + " it has to fail.");
        }
    }

    @Test
    @Order(2)
    @DisplayName("B is lost, and A is there twice")
    void losesB() {
        Run run = Run.of("B is lost");
        if (!run.found().equals(List.of("A", "A"))) {
            run.requireFirst(1, "A", "B");
            run.requireLate(1, "A");
            throw run.wrong("In this schedule nothing is wrong: T1 is late and"
                    + " tries slot 1, but B is there already, so its"
                    + " compare-and-set fails.");
        }
    }

    @Test
    @Order(3)
    @DisplayName("A is lost, and B is there twice")
    void losesA() {
        Run run = Run.of("A is lost");
        if (!run.found().equals(List.of("B", "B"))) {
            run.requireFirst(2, "B", "A");
            run.requireLate(2, "B");
            throw run.wrong("In this schedule nothing is wrong: T2 is late and"
                    + " tries slot 1, but A is there already, so its"
                    + " compare-and-set fails.");
        }
    }
}
