package org.withoutlocks.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.zoo.Borrowing;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Handed;
import org.withoutlocks.explorer.zoo.Handles;
import org.withoutlocks.explorer.zoo.Shaped;
import org.withoutlocks.explorer.zoo.Stacks;
import org.withoutlocks.explorer.zoo.Vectors;

/** What a reader is shown: trees, JSON, graphs, and the command line. */
class StateTest {

    @Test
    void eachStepHasTheStateAfterIt() {
        Report report = Explorer.of(Counting.LostUpdate.class)
                .replay("1x2 2x2");
        assertThat(report.steps()).extracting(step -> step.state().toString())
                .containsExactly("LostUpdate#1\n  count: 0\n",
                        "LostUpdate#1\n  count: 1\n",
                        "LostUpdate#1\n  count: 1\n",
                        "LostUpdate#1\n  count: 2\n");
    }

    @Test
    void theLastStepsStateIsNotWhatTheObserverMakesOfIt() {
        assertThat(Explorer.of(Counting.Emptied.class)
                .replay("1 2")
                .steps()).extracting(step -> step.state().toString())
                .last()
                .isEqualTo("Emptied#1\n  count: 1\n");
    }

    @Test
    void aLongIsShownAsTwoHalvesWhenItHasThem() {
        assertThat(Explorer.of(Counting.Halves.class)
                .replay("1 2")
                .steps()).extracting(Step::toString)
                .containsExactly(
                        "head.compareAndSet(0x1_00000003, 0x2_ffffffff): true",
                        "head.set(-1)");
    }

    @Test
    void aRendererShapesIt() {
        Report report = Explorer.of(Shaped.class).replay("1x2 2x2");
        assertThat(report.steps().get(0).state().parts())
                .containsExactly(new State("short", "yes",
                        List.of()));
    }

    @Test
    void eachStepSaysItsOperationAndWhatThatReturned() {
        Report report = Explorer.of(Vectors.PaperAba.class).replay("1");
        assertThat(report.steps()).extracting(Step::operation)
                .containsSubsequence("pop()", "push(B)", "pop()", "push(A)");
        assertThat(report.steps()).extracting(Step::returned)
                .filteredOn(Objects::nonNull)
                .containsExactly("null", "", "B", "");
    }

    @Test
    void whatIsThrownIsNoValue() {
        Report report = Explorer.of(Vectors.CellsSize.class).replay("2x5 1");
        assertThat(report.steps()).extracting(Step::returned)
                .contains("throws IndexOutOfBoundsException");
    }

    @Test
    void aHandleIsNamedByWhatItAccesses() {
        assertThat(Explorer.of(Handles.class).replay("1x3 2").steps())
                .extracting(Step::access)
                .containsExactly("counter.count.compareAndSet(0, 1)",
                        "counter.count = 3", "counter.setVolatile(2)",
                        "elements.setVolatile(1, 5)");
    }

    @Test
    void aScheduleIsJson() {
        assertThat(Json.of(Explorer.of(Counting.LostUpdate.class)
                .replay("2 1x2 2")))
                .contains("\"verdict\" : \"assertion failed\"",
                        "\"actor\" : 2", "\"operation\" : \"\"",
                        "\"returned\" : null", "\"access\" : \"count = 1\"",
                        "\"name\" : \"count\"");
    }

    @Test
    void theGraphOfACounterHasEveryStateOnce() {
        Graph graph = Explorer.of(Counting.TwoAndThree.class).graph(100);
        assertThat(graph.complete()).isTrue();
        assertThat(graph.nodes()).as("3 places of one times 4 of the other")
                .hasSize(12);
        assertThat(graph.edges()).as("2·4 steps of one, 3·3 of the other")
                .hasSize(17);
        assertThat(graph.states()).as("0 to 5").hasSize(6);
        assertThat(Json.of(graph)).contains("\"end\":\"correct\"")
                .doesNotContain("\n");
    }

    @Test
    void theEdgesOfAGraphSayWhatStepsSay() {
        Graph graph = Explorer.of(Vectors.PaperAba.class).graph(5_000);
        Report report = Explorer.of(Vectors.PaperAba.class).replay("1");
        int at = 0;
        for (Step step : report.steps()) {
            int from = at;
            Graph.Edge edge = graph.edges()
                    .stream()
                    .filter(other -> other.from() == from
                            && other.actor() == step.actor())
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(edge.source(), edge.operation(),
                    String.valueOf(edge.returned())))
                    .isEqualTo(List.of(step.source(), step.operation(),
                            String.valueOf(step.returned())));
            at = edge.to();
        }
        assertThat(graph.nodes().get(at).history())
                .isEqualTo(report.history());
        assertThat(graph.nodes().get(0).history()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Vectors.PaperAba.class, Vectors.CellAba.class,
        Stacks.Nodes.class})
    void anObjectHasOneNameWhicheverWayOneWalks(Class<?> scenario) {
        Graph graph = Explorer.of(scenario).graph(20_000);
        assertThat(graph.complete()).isTrue();
        Pattern exchange =
                Pattern.compile(
                        "(.*)\\.compareAndSet\\((?:(\\d+), )?(.*), (.*)\\)");
        int exchanges = 0;
        for (Graph.Edge edge : graph.edges()) {
            Matcher access = exchange.matcher(edge.access());
            if (access.matches() && edge.result().equals("true")) {
                exchanges++;
                String path = access.group(1) + (access.group(2) == null ? "."
                        : "[" + access.group(2) + "]");
                assertThat(at(graph, edge.from(), path)).as(edge.toString())
                        .isEqualTo(access.group(3));
                assertThat(at(graph, edge.to(), path)).as(edge.toString())
                        .isEqualTo(access.group(4));
            }
        }
        assertThat(exchanges).isPositive();
    }

    private static String at(Graph graph, int node, String path) {
        State state = graph.states().get(graph.nodes().get(node).state());
        for (String name : path.split("\\.|(?=\\[)", -1)) {
            state = part(state, name);
        }
        return state.value();
    }

    private static State part(State state, String name) {
        return state.parts()
                .stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + name + " in " + state));
    }

    @Test
    void aStepSaysWhereItsSourceIs() {
        Step step = Explorer.of(Counting.LostUpdate.class)
                .replay("1")
                .steps()
                .get(0);
        assertThat(step.file()).isEqualTo("Counting.java");
        assertThat(step.source()).isEqualTo(new Source(
                "org/withoutlocks/explorer/zoo/Counting.java", step.line()));
    }

    @Test
    void theSourceIsWhereTheCodeUnderTestAsksAndNotWhatItUses() {
        Step step = Explorer.of(Borrowing.class).replay("1").steps().get(0);
        assertThat(step.file()).isEqualTo("Word.java");
        assertThat(step.source()).isEqualTo(new Source(
                "org/withoutlocks/explorer/zoo/Borrowing.java", 15));
    }

    @Test
    void theStateBeforeTheFirstStepIsThere() {
        assertThat(Explorer.of(Counting.LostUpdate.class)
                .replay("1")
                .start()).hasToString("LostUpdate#1\n  count: 0\n");
    }

    @Test
    void theStateBeforeTheFirstStepHasTheNamesOfTheSteps() {
        Report report = Explorer.of(Vectors.PaperAba.class).replay("1");
        assertThat(report.steps().get(0).result())
                .as("the first step only reads")
                .isNotEmpty();
        assertThat(report.start()).isEqualTo(report.steps().get(0).state());
    }

    @Test
    void aReportWithoutStepsHasNoStart() {
        assertThat(Explorer.of(Counting.Increments.class).explore().start())
                .isEqualTo(new State("", "", List.of()));
    }

    @Test
    void aLambdaIsCalledTheSameInEveryJvm() {
        assertThat(Explorer.of(Handed.class).replay("1").start())
                .hasToString("Handed#1\n  count: 0\n  next: Lambda#1\n");
    }

    @Test
    void aGraphThatIsTooLargeSaysSo() {
        assertThat(Explorer.of(Counting.TwoAndThree.class).graph(5).complete())
                .isFalse();
    }

    @Test
    void theCommandLineReplays() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new String[]{"--plain", Counting.LostUpdate.class.getName(),
                    "2 1x2 2"},
                new PrintStream(out, true, UTF_8), System.err);
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains("step 1, T2, Counting.java line");
    }

    @Test
    void theCommandLineExplainsItself() {
        for (String[] args : new String[][]{{}, {"no.such.Class"},
            {"java.lang.String"}, {Counting.LostUpdate.class.getName(), "x"}}) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(args, System.out,
                    new PrintStream(err, true, UTF_8));
            assertThat(code).as(err.toString(UTF_8)).isEqualTo(2);
            assertThat(err.toString(UTF_8)).isNotBlank();
        }
    }
}
