package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Json;

/** A question whose answers the explorer knows. */
class QuestionBlockTest {

    private static final String OPTIONS = """
            0:: Nobody writes less than 1.
            1:: Both read before
            either *writes*.
            2:: One reads what the other has written.
            """;

    private static final String QUESTION = """
            .What is the count?
            [question,Two,ask="counter.count",watch="count"]
            ----
            %s----
            """;

    private static String graph;

    @TempDir
    Path folder;

    @BeforeAll
    static void explore() {
        graph = Json.of(Explorer.of(TwoReaders.class).graph(1_000));
    }

    @BeforeEach
    void write() throws IOException {
        write(graph);
    }

    private void write(String json) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("schedules"))
                .resolve("Two.graph.json"), json);
    }

    @Test
    void theOptionsAreAListUnderTheQuestion() {
        Element question = question(OPTIONS);
        assertThat(question.id()).isEqualTo("question-Two-counter-count");
        assertThat(question.selectFirst(".asked").text())
                .isEqualTo("What is the count?");
        assertThat(question.select(".ulist li code").eachText())
                .containsExactly("0", "1", "2");
    }

    @Test
    void theGraphSaysWhatCanHappen() {
        Element question = question(OPTIONS);
        assertThat(question.select("details > summary").get(0).text())
                .isEqualTo("Answer");
        assertThat(question.select("details dt").eachText())
                .containsExactly("0 cannot happen", "1 can happen",
                        "2 can happen");
        assertThat(question.select("dt .can")).hasSize(2);
        assertThat(question.select("dd").get(1).select("p").get(0).html())
                .isEqualTo("Both read before"
                        + " either <strong>writes</strong>.");
    }

    @Test
    void whatCannotHappenWasLookedForEverywhere() {
        assertThat(question(OPTIONS).select("dd").get(0).text())
                .isEqualTo("Nobody writes less than 1. The explorer went"
                        + " through all 19 states of this program; it ends in"
                        + " 6 of them, and this comes out in none.");
    }

    @Test
    void whatCanHappenHasTheScheduleWithTheFewestSwitches() {
        Element answer = question(OPTIONS).select("dd").get(1);
        assertThat(answer.select("details > summary").text())
                .isEqualTo("A schedule in which it does");
        assertThat(answer.select("table.schedule tbody tr").eachText())
                .as("one thread within the other is two switches")
                .hasSize(3);
        assertThat(answer.select("table.schedule tbody tr").last().text())
                .contains("writes count: 1");
    }

    @Test
    void anOperationIsAskedForAsTheExplorerWritesIt() {
        Element question = asked("""
                [question,Two,ask="T1: get(); T2: get()"]
                ----
                0; 0:: Both read first.
                1; 1:: Both read last.
                0; 1:: T2 reads last.
                1; 0:: T1 reads last.
                ----
                """);
        assertThat(question.select("dt .can")).hasSize(3);
    }

    @Test
    void whatIsThrownIsNoValue() throws IOException {
        write(graph.replace("T1: get(): 0", "T1: get(): OddException"));
        assertThat(asked("""
                [question,Two,ask="T1: get()"]
                ----
                throws OddException:: So it does.
                1:: After T2.
                ----
                """).select("dt .can")).hasSize(2);
    }

    @Test
    void whatDoesNotReturnIsAnOutcomeToo() throws IOException {
        write(graph.replace("T1: get(): 0", "T1: get() did not return"));
        assertThat(asked("""
                [question,Two,ask="T1: get()"]
                ----
                does not return:: It is stuck.
                1:: After T2.
                ----
                """).select("dt .can")).hasSize(2);
    }

    @Test
    void itMayHaveANameOfItsOwn() {
        assertThat(asked(QUESTION
                .replace("watch=\"count\"]", "watch=\"count\",id=mine]")
                .formatted(OPTIONS)).id())
                .isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ask=\"counter.count\"|ask=\"size\"|there is no \"size\"; its operations are T1: get(), T2: get()",
        "ask=\"counter.count\"|ask=\"counter.count; T3: get()\"|there is no \"T3: get()\"",
        "ask=\"counter.count\",||the question has no ask",
        ".What is the count?||the question has no title",
        "2:: One reads what the other has written.||counter.count can also come out as 2, which is not among the options",
        "2:: One|0:: One|the outcome 0 is there twice",
        "0:: Nobody|0: Nobody|\"0: Nobody writes less than 1.\" is no option",
        "question,Two|question,Three|Three.graph.json",
        "watch=\"count\"|watch=\"gone\"|watch=\"gone\" names nothing"})
    void whatDoesNotFitFailsTheBuildWithItsLine(String right, String wrong,
            String why) throws IOException {
        String page = QUESTION.formatted(OPTIONS);
        assertThat(page).contains(right);
        Path file = folder.resolve("page.adoc");
        Files.writeString(file, "= Page\n\n== Part\n\nText.\n\n"
                + page.replace(right, wrong == null ? "" : wrong));
        assertThatThrownBy(() -> ASCIIDOCTOR.convertFile(file.toFile(),
                options().sourcemap(true).toFile(false).build()))
                .hasStackTraceContaining(file + ":8: ")
                .hasStackTraceContaining(why);
    }

    @Test
    void ifNotAllIsKnownTheBuildFails() throws IOException {
        write(graph.replace("\"complete\":true", "\"complete\":false"));
        assertThatThrownBy(() -> question(OPTIONS))
                .hasStackTraceContaining("did not visit all states");
    }

    @Test
    void oneOptionIsNoQuestion() {
        assertThatThrownBy(() -> question("1:: Yes.\n"))
                .hasStackTraceContaining("two options or more");
    }

    private Element question(String options) {
        return asked(QUESTION.formatted(options));
    }

    private Element asked(String prose) {
        String text = prose.startsWith(".") ? prose : ".What?\n" + prose;
        Document page = Jsoup.parse(ASCIIDOCTOR.convert(text,
                options().build()));
        return page.selectFirst(".question");
    }

    private OptionsBuilder options() {
        return Options.builder()
                .safe(SafeMode.UNSAFE)
                .attributes(Attributes.builder()
                        .attribute("output", folder.toString())
                        .build());
    }
}
