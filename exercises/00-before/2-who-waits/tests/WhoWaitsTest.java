package whowaits;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

/** Which word is right is not written here: the explorer finds it out. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoWaitsTest {

    private static final Pattern ANSWER = Pattern.compile(
            "blocking\\s+(\\d{1,3})|(lock-free)|obstruction-free",
            Pattern.CASE_INSENSITIVE);
    private static final int STEPS = 300;
    private static final int STATES = 3_000;

    @Test
    @Order(1)
    @DisplayName("Turnstile is judged rightly")
    void turnstile() {
        judge("Turnstile", Programs.TurnstileForTwo.class);
    }

    @Test
    @Order(2)
    @DisplayName("Announcer is judged rightly")
    void announcer() {
        judge("Announcer", Programs.AnnouncerForTwo.class);
    }

    @Test
    @Order(3)
    @DisplayName("Relay is judged rightly")
    void relay() {
        judge("Relay", Programs.RelayForTwo.class);
    }

    @Test
    @Order(4)
    @DisplayName("Impatient is judged rightly")
    void impatient() {
        judge("Impatient", Programs.ImpatientForTwo.class);
    }

    @Test
    @Order(5)
    @DisplayName("Board is judged rightly")
    void board() {
        judge("Board", Programs.BoardForTwo.class);
    }

    private static void judge(String question, Class<?> scenario) {
        String answer =
                Answers.of(WhoWaitsTest.class, "answers.txt").to(question);
        Matcher parts = ANSWER.matcher(answer);
        if (!parts.matches()) {
            throw new Wrong("\"" + answer + "\" is no answer here. Write"
                    + " lock-free, or obstruction-free, or blocking and after"
                    + " how many steps, such as: blocking 2.");
        }
        Explorer explorer = Explorer.of(scenario).steps(STEPS);
        if (parts.group(1) != null) {
            requireWaiting(explorer, Integer.parseInt(parts.group(1)));
            return;
        }
        if (explorer.stop().verdict() != Verdict.CORRECT) {
            throw new Wrong("There is a step after which a thread can be"
                    + " stopped, so that the other never finishes.");
        }
        Report cycles = explorer.cycles(STATES);
        boolean lockFree = parts.group(2) != null;
        if (cycles.verdict() == Verdict.NO_PROGRESS && lockFree) {
            throw new Wrong("The last step of this schedule leads back to where"
                    + " the two have been before, and no call has returned in"
                    + " between. They can go round like this for ever.",
                    cycles);
        }
        if (cycles.verdict() == Verdict.CORRECT && !lockFree) {
            throw new Wrong("It is, but a stronger word fits, too. The two"
                    + " threads can get into " + cycles.states()
                    + " states, and there is no way round that comes back to"
                    + " one of them before a call has returned.");
        }
    }

    /** T1 is stopped after so many steps, and T2 must not get through. */
    private static void requireWaiting(Explorer explorer, int steps) {
        Report report;
        try {
            report = explorer.replay((steps == 0 ? "" : "1x" + steps + " ")
                    + "1s");
        } catch (IllegalArgumentException e) {
            throw new Wrong("T1 does not take " + steps
                    + " steps and a further one, if it runs alone.");
        }
        if (report.verdict() == Verdict.CORRECT) {
            throw new Wrong("T1 is stopped for ever after " + steps
                    + " of its steps, and T2 finishes all the same.", report);
        }
    }
}
