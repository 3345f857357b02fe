package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A game of which the explorer wrote all states. */
class GameMacroTest {

    /** Two threads read a count, and then write one more. */
    private static final String LOST_UPDATE =
            """
                    {"complete": true,
                     "states": [%s, %s, %s],
                     "nodes": [
                      {"id": 0, "state": 0, "end": "", "history": []},
                      {"id": 1, "state": 0, "end": "", "history": []},
                      {"id": 2, "state": 0, "end": "", "history": [],
                       "minds": [%s, %s]},
                      {"id": 3, "state": 1, "end": "", "history": []},
                      {"id": 4, "state": 1, "end": "", "history": []},
                      {"id": 5, "state": 2, "end": "correct", "history": ["T1: add(): 1"]},
                      {"id": 6, "state": 1, "end": "%s", "message": "%s", "contradiction": null, "history": ["T1: add(): 1"]}],
                     "edges": [%s, %s, %s, %s, %s, %s]}
                    """
                    .formatted(state(0), state(1), state(2),
                            mind(0, "0"), mind(1, "1"), "%s", "%s",
                            edge(0, 1, 1, "count", "0"),
                            edge(1, 2, 2, "count", "0"),
                            edge(2, 4, 1, "count = 1", ""),
                            edge(1, 3, 1, "count = 1", ""),
                            edge(4, 6, 2, "count = 1", ""),
                            edge(3, 5, 2, "count = 2", ""));

    private static final String MACRO =
            "game::A.Wrong[goal=Lose one.,won=It is lost.,right=A.Right]";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("schedules/A.Wrong.graph.json",
                LOST_UPDATE.formatted("assertion failed",
                        "java.lang.AssertionError: the count is 1"));
        write("schedules/A.Right.graph.json",
                LOST_UPDATE.formatted("correct", ""));
        write("chapters/c/src/main/java/a/B.java",
                "class B {\n    void add() {\n        count++;\n    }\n}\n");
    }

    @Test
    void aScriptGetsAllStatesAndSteps() throws IOException {
        Document page = render(MACRO, "html5");
        JsonNode data = new ObjectMapper()
                .readTree(page.select(".game script").first().data());
        assertThat(page.select(".game").attr("id")).isEqualTo("game-A-Wrong");
        assertThat(data.at("/threads").asInt()).isEqualTo(2);
        assertThat(data.at("/nodes")).hasSize(7);
        assertThat(data.at("/steps")).hasSize(6);
        assertThat(data.at("/pictures")).hasSize(3);
        assertThat(data.at("/words/2").asText()).isEqualTo("count: 2");
        JsonNode first = data.at("/nodes/0");
        assertThat(first.get(1).asInt()).isEqualTo(-1);
        JsonNode step = data.at("/steps").get(first.get(2).asInt());
        assertThat(step.get(0).asInt()).isEqualTo(1);
        assertThat(step.get(1).asInt()).isEqualTo(1);
        assertThat(text(data, step.get(2))).isEqualTo(
                "reads <code>count</code>: <code>0</code>");
        assertThat(text(data, step.get(3))).isEqualTo(
                "reads <code>count</code>");
        assertThat(text(data, step.get(4))).isEqualTo("add()");
        assertThat(text(data, step.get(5))).isEmpty();
        assertThat(step.get(7).asInt()).isEqualTo(3);
        assertThat(data.at("/sources/0/member").asText()).isEqualTo("add");
        assertThat(data.at("/nodes/6/1").asInt()).isEqualTo(1);
        assertThat(data.at("/nodes/5/1").asInt()).isZero();
    }

    @Test
    void aScriptGetsWhatEachThreadBelievesWhereItIs() throws IOException {
        JsonNode data = new ObjectMapper()
                .readTree(render(MACRO, "html5").select(".game script")
                        .first()
                        .data());
        assertThat(data.at("/known")).hasSize(7);
        assertThat(data.at("/known/0")).isEmpty();
        assertThat(data.at("/known/2")).hasSize(2);
        JsonNode first = data.at("/minds")
                .get(data.at("/known/2/0").asInt());
        assertThat(first.toString()).isEqualTo(
                "[[\"<code>count</code>: <code>0</code>\",\"\"]]");
        JsonNode second = data.at("/minds")
                .get(data.at("/known/2/1").asInt());
        assertThat(second.toString()).isEqualTo("[[\"<code>count</code>:"
                + " <code>0</code>\",\"<code>1</code>\"]]");
    }

    @Test
    void aScriptGetsTheReasonOfEachEndThatFails() throws IOException {
        write("schedules/A.Wrong.graph.json", LOST_UPDATE
                .formatted("not linearizable", "")
                .replace("\"contradiction\": null", """
                        "contradiction": {"given": [], "before": [],
                         "wrong": {"thread": "T1", "ordinal": "",
                          "call": "add()", "result": "1"},
                         "allowed": ["2"], "closest": []}"""));
        Document page = render(MACRO, "html5");
        JsonNode data = new ObjectMapper()
                .readTree(page.select(".game script").first().data());
        assertThat(data.at("/why").toString()).isEqualTo("{\"6\":\"Not"
                + " linearizable: whatever the order between the threads,"
                + " T1’s <code>add()</code> must return <code>2</code>, and it"
                + " returned <code>1</code>.\"}");
        assertThat(page.select(".table-note").text()).isEqualTo(
                "Not linearizable: whatever the order between the threads,"
                        + " T1’s add() must return 2, and it returned 1.");
    }

    @Test
    void thePageSaysHowManyStatesThereAreAndShowsTheSimplestWay() {
        for (String backend : new String[]{"html5", "docbook5"}) {
            Document page = render(MACRO, backend);
            assertThat(page.text())
                    .contains("Your goal: Lose one.", "It is lost.",
                            "This program can be in 7 states, and the shortest"
                                    + " way to the goal takes 4 steps. With the"
                                    + " right version it can be in 7: the build"
                                    + " of this book has searched all of them,"
                                    + " and in none is the goal reached.");
            assertThat(page.select("tbody tr, tbody row").text())
                    .contains("reads count: 0 2 add() reads count: 0")
                    .doesNotContain("count: 2");
        }
    }

    @Test
    void aGoalOutOfReachFailsWithFileAndLine() throws IOException {
        write("schedules/A.Wrong.graph.json",
                LOST_UPDATE.formatted("correct", ""));
        fails(MACRO, "no schedule of A.Wrong fails");
    }

    @Test
    void aRightVersionThatFailsToo() throws IOException {
        write("schedules/A.Right.graph.json",
                LOST_UPDATE.formatted("not linearizable", ""));
        fails(MACRO, "right=A.Right can fail too");
    }

    @Test
    void whatIsMissing() throws IOException {
        fails("game::A.Wrong[goal=Lose.,right=A.Right]", "a game needs won=");
        fails("game::A.Wrong[won=Lost.,right=A.Right]", "a game needs goal=");
        fails("game::A.Wrong[goal=Lose.,won=Lost.]", "a game needs right=");
        fails("game::A.Wrong[goal=Lose.,won=Lost.,right=A.Gone]",
                "cannot read " + folder.resolve("schedules/A.Gone.graph.json"));
        fails("game::A.Gone[goal=G.,won=W.,right=A.Right]",
                "cannot read " + folder.resolve("schedules/A.Gone.graph.json"));
        Files.delete(folder.resolve("chapters/c/src/main/java/a/B.java"));
        fails(MACRO, "the source of a/B.java is nowhere below");
    }

    private void fails(String macro, String message) throws IOException {
        Path page = folder.resolve("page.adoc");
        Files.writeString(page, "== A game\n\nPlay.\n\n" + macro + "\n");
        assertThatThrownBy(() -> render("include::" + page + "[]", "html5"))
                .hasStackTraceContaining(page + ":5: " + message);
    }

    private static String text(JsonNode data, JsonNode number) {
        return data.at("/texts").get(number.asInt()).asText();
    }

    private static String state(int count) {
        return """
                {"name": "", "value": "Two#1", "parts": [
                 {"name": "count", "value": "%d", "parts": []}]}
                """.formatted(count);
    }

    private static String mind(int edge, String now) {
        return """
                {"beliefs": [{"step": %d, "value": "0", "constants": [],
                 "now": "%s"}], "made": []}
                """.formatted(edge, now);
    }

    private static String edge(int from, int to, int actor, String access,
            String result) {
        return """
                {"from": %d, "to": %d, "actor": %d, "source":
                 {"path": "a/B.java", "line": 3}, "access": "%s", "result": "%s",
                 "operation": "add()", "returned": null}
                """
                .formatted(from, to, actor, access, result);
    }

    private static Document parse(String backend, String page) {
        return backend.equals("html5") ? Jsoup.parse(page)
                : Jsoup.parse(page, Parser.xmlParser());
    }

    private Document render(String prose, String backend) {
        return parse(backend, ASCIIDOCTOR.convert(prose, Options.builder()
                .backend(backend)
                .safe(SafeMode.UNSAFE)
                .sourcemap(true)
                .attributes(Attributes.builder()
                        .attribute("output", folder.toString())
                        .attribute("root", folder.toString())
                        .attribute("figures-out", folder + "/figures")
                        .attribute("figure-css",
                                "../../book/src/theme/figure.css")
                        .build())
                .build()));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
