package sevenwrongpools;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Variant;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SevenWrongPoolsTest {

    @Test
    @Order(1)
    @DisplayName("the right pool gets through")
    void theRightPoolGetsThrough() {
        for (Class<?> scenario : scenarios()) {
            Report report = explored(scenario);
            if (report.verdict() == Verdict.NOT_FINISHED) {
                throw new Wrong(scenario.getSimpleName() + " has more than "
                        + MOST + " schedules; with fewer operations it shows"
                        + " the same.");
            }
            if (report.verdict() != Verdict.CORRECT) {
                throw new Wrong(scenario.getSimpleName() + " accuses a pool"
                        + " that is right: " + report.verdict() + ": "
                        + report.message(), report);
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("caught: a pool that refuses a slot though one is free")
    void refusesThoughOneIsFree() {
        isCaught("gives-up");
    }

    @Test
    @Order(3)
    @DisplayName("caught: a pool that frees one token twice")
    void freesOneTokenTwice() {
        isCaught("both-free");
    }

    @Test
    @Order(4)
    @DisplayName("caught: a pool whose new token is void")
    void givesATokenThatIsVoid() {
        isCaught("voids-late");
    }

    @Test
    @Order(5)
    @DisplayName("caught: a pool whose old token is live again")
    void revivesAToken() {
        isCaught("comes-back");
    }

    @Test
    @Order(6)
    @DisplayName("caught: a pool that gives one slot to two")
    void givesOneSlotToTwo() {
        isCaught("untagged");
    }

    @Test
    @Order(7)
    @DisplayName("caught: a pool that counts below 0")
    void countsBelowZero() {
        isCaught("counts-late");
    }

    @Test
    @Order(8)
    @DisplayName("caught: a pool that counts above its capacity")
    void countsAboveTheCapacity() {
        isCaught("counts-first");
    }

    private static final int MOST = 5_000;

    /** Only a scenario that the right pool gets through may accuse another. */
    private static void isCaught(String variant) {
        for (Class<?> scenario : scenarios()) {
            Verdict verdict = explored(Variant.of(variant, scenario,
                    SevenWrongPoolsTest.class)).verdict();
            if (verdict != Verdict.CORRECT && verdict != Verdict.NOT_FINISHED
                    && explored(scenario).verdict() == Verdict.CORRECT) {
                return;
            }
        }
        throw new Wrong("It gets through all of your scenarios"
                + " that the right pool gets through, too.");
    }

    private static Report explored(Class<?> scenario) {
        return Explorer.of(scenario)
                .preemptions(2)
                .schedules(MOST)
                .explore();
    }

    private static List<Class<?>> scenarios() {
        return Arrays.stream(Suspicions.class.getDeclaredClasses())
                .filter(each -> each.isAnnotationPresent(Scenario.class))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }
}
