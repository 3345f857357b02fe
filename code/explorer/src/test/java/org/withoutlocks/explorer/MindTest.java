package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Believing;

/** What an actor has read and made, and whether it is still so. */
class MindTest {

    private static List<String> minds(Class<?> scenario, String schedule,
            int step, int actor) {
        Report report = Explorer.of(scenario).replay(schedule);
        return words(report.steps().get(step - 1).minds().get(actor - 1),
                report.steps().stream().map(Step::access).toList());
    }

    private static List<String> words(Mind mind, List<String> accesses) {
        List<String> words = new ArrayList<>();
        mind.beliefs()
                .forEach(belief -> words.add(accesses.get(belief.step()) + " "
                        + belief.value() + fields(belief.constants())
                        + (belief.holds() ? "" : ", now " + belief.now())));
        mind.made()
                .forEach(object -> words.add("made " + object.value()
                        + fields(object.parts())));
        return words;
    }

    private static String fields(List<State> fields) {
        return fields.isEmpty() ? ""
                : fields.stream()
                        .map(field -> field.name() + " " + field.value())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    @Test
    void isEmptyBeforeTheFirstStepOfAnOperationAndAfterItsLast() {
        assertThat(minds(Believing.Cards.class, "1 2x2", 1, 2)).isEmpty();
        assertThat(minds(Believing.Cards.class, "1x4", 4, 1)).isEmpty();
    }

    @Test
    void hasWhatWasReadWithItsFinalFields() {
        assertThat(minds(Believing.Cards.class, "1x2", 2, 1)).containsExactly(
                "table.top.get() Card#1 (size 0)", "table.top.note A");
    }

    @Test
    void saysWhatIsNoLongerSo() {
        assertThat(minds(Believing.Cards.class, "1x2 2x2", 4, 1))
                .containsExactly("table.top.get() Card#1 (size 0)",
                        "table.top.note A, now null");
    }

    @Test
    void looksIntoAnObjectThatHasBeenReplaced() {
        assertThat(minds(Believing.Cards.class, "1x2 2x6", 8, 1))
                .containsExactly(
                        "table.top.get() Card#1 (size 0), now Card#2",
                        "table.top.note A, now null");
    }

    @Test
    void hasAnObjectUntilOthersCanReachIt() {
        assertThat(minds(Believing.Cards.class, "1x3", 3, 1)).containsExactly(
                "table.top.get() Card#1 (size 0)", "table.top.note A",
                "made Card#2 (size 1, note B)");
        assertThat(minds(Believing.Cards.class, "1x3 2", 4, 2))
                .containsExactly("table.top.get() Card#1 (size 0)");
    }

    @Test
    void aLoopThatGoesRoundForgetsWhatIsNotInItsVariables() {
        assertThat(minds(Believing.Cards.class, "1x3 2x6 1", 10, 1)).isEmpty();
        assertThat(minds(Believing.Cards.class, "1x3 2x6 1x2", 11, 1))
                .containsExactly("table.top.get() Card#3 (size 1)");
    }

    @Test
    void whatAnUnpublishedObjectHoldsIsStillBelieved() {
        assertThat(minds(Believing.Copies.class, "1x2 2", 3, 1))
                .containsExactly("from[0] A, now C",
                        "made Object[]#3 ([0] A, [1] null)");
    }

    @Test
    void whoWritesWhatItHasReadKnowsOfIt() {
        assertThat(minds(Believing.Sums.class, "1x2", 2, 1))
                .containsExactly("plain = 1 1");
        assertThat(minds(Believing.Sums.class, "1x4", 4, 1)).containsExactly(
                "plain = 1 1", "count.compareAndSet(0, 1) 1");
    }

    @Test
    void aCompareAndSetThatFailsTellsNothing() {
        assertThat(minds(Believing.Sums.class, "1x3 2x2 1", 6, 1))
                .containsExactly("plain = 1 1, now 7", "count.get() 0, now 1");
    }

    @Test
    void isTheSameInAGraph() {
        Graph graph = Explorer.of(Believing.Cards.class).graph(10_000);
        List<String> accesses =
                graph.edges().stream().map(Graph.Edge::access).toList();
        for (Graph.Node node : graph.nodes()) {
            if (!node.schedule().isEmpty()) {
                Report report = Explorer.of(Believing.Cards.class)
                        .replay(node.schedule());
                Step last = report.steps()
                        .get(length(node.schedule()) - 1);
                List<String> taken =
                        report.steps().stream().map(Step::access).toList();
                for (int actor = 0; actor < 2; actor++) {
                    assertThat(words(node.minds().get(actor), accesses))
                            .as("%s, T%d", node.schedule(), actor + 1)
                            .isEqualTo(words(last.minds().get(actor), taken));
                }
            }
        }
    }

    private static int length(String schedule) {
        int steps = 0;
        for (String turn : schedule.split(" ", -1)) {
            steps += turn.contains("x")
                    ? Integer.parseInt(turn.substring(turn.indexOf('x') + 1))
                    : 1;
        }
        return steps;
    }
}
