package scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Refused;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Variant;
import org.withoutlocks.lab.judge.Wrong;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioTest {

    private static final int MOST_SCENARIOS = 5;
    private static final int MOST_SCHEDULES = 1000;

    /** What was found with the right vector. */
    private static final Map<Class<?>, Report> RIGHT = new HashMap<>();

    @Test
    @Order(1)
    @Tag("sequential")
    @DisplayName("one to five scenarios, each of two or three actors and"
            + " compared with a list")
    void comparesWithTheList() {
        List<Class<?>> all = scenarios();
        if (all.isEmpty() || all.size() > MOST_SCENARIOS) {
            throw new Wrong("Scenarios.java has " + all.size() + " nested"
                    + " classes with @Scenario; it may have one to "
                    + MOST_SCENARIOS + ".");
        }
        for (Class<?> each : all) {
            if (each.getAnnotation(Scenario.class)
                    .specification() != ListVector.class) {
                throw new Wrong(each.getSimpleName() + " names no"
                        + " specification to compare with; write"
                        + " @Scenario(specification = ListVector.class).");
            }
            if (actors(each) < 2) {
                throw new Wrong(each.getSimpleName() + " needs two methods"
                        + " with @Actor: each is what one thread does.");
            }
        }
    }

    @Test
    @Order(2)
    @DisplayName("the right vector passes, and 1,000 schedules are enough")
    void theRightVectorPasses() {
        for (Class<?> each : scenarios()) {
            Report report = withTheRightVector(each);
            if (report.verdict() == Verdict.NOT_FINISHED) {
                throw new Wrong(each.getSimpleName() + " has more than "
                        + MOST_SCHEDULES + " schedules with at most two"
                        + " preemptions; leave out each operation without"
                        + " which the story can still be told.");
            }
            report.assertCorrect();
        }
    }

    @Test
    @Order(3)
    @DisplayName("catches the one that is right as long as nobody pops")
    void catchesWhatPopBreaks() {
        requireCaught("expects-null");
    }

    @Test
    @Order(4)
    @DisplayName("catches the one that is right as long as nobody gets")
    void catchesWhatGetShows() {
        requireCaught("gets-without-helping");
    }

    @Test
    @Order(5)
    @DisplayName("catches the one that is right as long as nobody sets")
    void catchesWhatSetShows() {
        requireCaught("sets-the-slot");
    }

    @Test
    @Order(6)
    @DisplayName("catches the one that is right if no pop begins again")
    void catchesWhatBeginningAgainBreaks() {
        requireCaught("takes-too-early");
    }

    @Test
    @Order(7)
    @DisplayName("catches the one that is right if no slot is used twice")
    void catchesWhatUsingTwiceBreaks() {
        requireCaught("stores-without-looking");
    }

    @Test
    @Order(8)
    @DisplayName("catches the one from which an element may come out twice")
    void catchesWhatComesOutTwice() {
        requireCaught("clears-to-null");
    }

    @Test
    @Order(9)
    @DisplayName("catches the one in which a push may be forgotten")
    void catchesWhatForgetsAPush() {
        requireCaught("clears-the-current");
    }

    @Test
    @Order(10)
    @DisplayName("catches the one that is right if all elements differ")
    void catchesWhatEqualElementsBreak() {
        requireCaught("expects-old-value");
    }

    private static void requireCaught(String variant) {
        List<String> tried = new ArrayList<>();
        for (Class<?> each : scenarios()) {
            if (!isSound(each)) {
                continue;
            }
            Report report = explored(
                    Variant.of(variant, each, ScenarioTest.class),
                    4 * MOST_SCHEDULES);
            if (report.verdict() == Verdict.NOT_LINEARIZABLE
                    || report.verdict() == Verdict.NO_PROGRESS) {
                return;
            }
            tried.add(each.getSimpleName() + " (" + report.schedules()
                    + " schedules, all results right)");
        }
        throw new Wrong(tried.isEmpty()
                ? "None of your scenarios can be used yet; see the property"
                        + " about the right vector."
                : "It got away. " + String.join(", ", tried) + ".");
    }

    private static Report explored(Class<?> scenario, int schedules) {
        return Explorer.of(scenario)
                .preemptions(2)
                .schedules(schedules)
                .steps(1000)
                .explore();
    }

    private static Report withTheRightVector(Class<?> scenario) {
        return RIGHT.computeIfAbsent(scenario,
                each -> explored(each, MOST_SCHEDULES));
    }

    /** Says whether the right vector passes within the budget. */
    private static boolean isSound(Class<?> scenario) {
        try {
            return withTheRightVector(scenario).verdict() == Verdict.CORRECT;
        } catch (Refused | IllegalArgumentException e) {
            return false;
        }
    }

    private static List<Class<?>> scenarios() {
        return Stream.of(Scenarios.class.getDeclaredClasses())
                .filter(each -> each.isAnnotationPresent(Scenario.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.toList());
    }

    private static long actors(Class<?> scenario) {
        return Stream
                .<Class<?>>iterate(scenario, each -> each != null,
                        Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Actor.class))
                .count();
    }
}
