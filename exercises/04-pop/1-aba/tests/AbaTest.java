package aba;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Verdict;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AbaTest {

    @Test
    @Order(1)
    @DisplayName("in vain: T2 writes B when B is gone, and fails")
    void isLateInVain() {
        Run run = Run.of("in vain");
        run.requireLateWrite();
        if (run.writes()) {
            throw run.wrong("T2 is late, and its compare-and-set of slot 0"
                    + " succeeds: the slot holds A again. Here it has to"
                    + " fail; wake T2 earlier.");
        }
    }

    @Test
    @Order(2)
    @DisplayName("twice: B comes out of both pops, and A of none")
    void comesOutTwice() {
        Run run = Run.of("twice");
        if (run.pops().equals(List.of("B", "B"))) {
            return;
        }
        run.requireLateWrite();
        if (!run.writes()) {
            throw run.wrong("T2 has B in its hand and is late, but wakes too"
                    + " early: slot 0 holds B, and not A, so its"
                    + " compare-and-set fails.");
        }
        run.requireThatBStays();
        throw run.wrong((run.verdict() == Verdict.CORRECT
                ? "In this schedule nothing is wrong: "
                : "Something is wrong here, but it is not what is asked for: ")
                + "T2 wakes too late. It puts B over A when T1's last pop has"
                + " read A already, so B comes out once.");
    }

    @Test
    @Order(3)
    @DisplayName("read: B and A come out once, and get finds B after its pop")
    void isReadAfterItsPop() {
        Run run = Run.of("read");
        if (run.pops().equals(List.of("B", "B"))) {
            throw run.wrong("Here B comes out twice, which was the question"
                    + " before. Now T1's last pop has to return A.");
        }
        if (run.verdict() == Verdict.NOT_LINEARIZABLE) {
            return;
        }
        run.requireLateWrite();
        if (!run.writes()) {
            throw run.wrong("In this schedule nothing is wrong: when T2 wakes,"
                    + " slot 0 holds B, and not A, so its compare-and-set"
                    + " fails.");
        }
        run.requireThatBStays();
        throw run.wrong("In this schedule nothing is wrong: T2 puts B over A,"
                + " and get(0) does not see it (" + run.got() + "). T1's last"
                + " pop has taken effect already, and nothing is at index 0.");
    }
}
