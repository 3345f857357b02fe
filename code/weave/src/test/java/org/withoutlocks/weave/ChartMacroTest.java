package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recorded benchmark, and the chart that comes of it. */
class ChartMacroTest {

    private static final Path RESULTS =
            Path.of("src/test/resources/results").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aChartHasABarForEachPeerAndAPanelForEachNumberOfThreads() {
        Document page = render(".Mixed\nchart::mix[ours=ours]");
        assertThat(page.select(".imageblock .title").text()).isEqualTo("Mixed");
        assertThat(page.select("svg title").text()).isEqualTo("Mixed");
        assertThat(page.select("svg text.strong, svg text.label").eachText())
                .containsExactly("1 thread", "lock", "41", "ours", "20",
                        "2 threads", "lock", "13", "ours", "30.1");
        assertThat(page.select("svg rect").eachAttr("class"))
                .containsExactly("mean", "mean-ours", "mean", "mean-ours");
        assertThat(page.select("svg .note").eachText())
                .containsExactly("0", "10", "20", "30", "40",
                        "operations per microsecond, all threads together;",
                        "longer is better");
    }

    @Test
    void itSaysAllNumbersInWords() {
        assertThat(render("chart::mix[]").select("svg desc").text())
                .isEqualTo("Operations per microsecond, all threads together;"
                        + " longer is better. 1 thread: lock 41 ± 1;"
                        + " ours 20 ± 2. 2 threads: lock 13 ± 15;"
                        + " ours 30.1.");
    }

    @Test
    void allPanelsHaveOneScaleUnlessEachIsToHaveItsOwn() {
        List<Double> common = widths(render("chart::mix[]"));
        assertThat(common.get(0) / common.get(3))
                .isCloseTo(40.5 / 30.125, offset());
        Document own = render("chart::mix[scale=own]");
        assertThat(widths(own).get(0) / widths(own).get(3))
                .isNotCloseTo(40.5 / 30.125, offset());
        assertThat(own.select("svg .note:matchesOwn(^0$)")).hasSize(2);
    }

    @Test
    void anErrorIsALineOverTheEndOfTheBar() {
        Document page = render("chart::mix[only=\"threads=1\",impl=lock]");
        Element bar = page.select("svg rect").get(0);
        double left = number(bar, "x");
        double unit = number(bar, "width") / 40.5;
        List<Double> error = path(page.select("svg .error").get(0));
        assertThat(error.get(0)).isCloseTo(left + 39.2 * unit, offset());
        assertThat(error.get(2)).isCloseTo(left + 41.8 * unit, offset());
        assertThat(page.select("svg .error")).hasSize(2);
    }

    @Test
    void anErrorLargerThanTheScoreIsCutAtZero() {
        Document page = render("chart::mix[only=\"threads=2\",impl=lock]");
        double left = number(page.select("svg rect").get(0), "x");
        assertThat(path(page.select("svg .error").get(0)).get(0))
                .isCloseTo(left, offset());
        assertThat(page.select("svg .error")).as("no cap at 0").hasSize(1);
    }

    @Test
    void whatHasNoErrorHasNoLine() {
        Document page = render("chart::mix[only=\"threads=2\",impl=ours]");
        assertThat(page.select("svg .error")).isEmpty();
        assertThat(page.select(".paragraph.measured").text())
                .contains("none; mean. Recorded");
    }

    @Test
    void aFilterChoosesAndTheRowsAreInTheOrderOfTheMacro() {
        Document page = render(
                "chart::mix[only=\"threads=2,mix=90/9/1\",impl=\"ours,lock\"]");
        assertThat(page.select("svg .label").eachText())
                .containsExactly("ours", "30.1", "lock", "13");
        assertThat(page.select(".paragraph.measured").text())
                .contains("400 ms, 2 threads, on");
    }

    @Test
    void withOnePeerWhatElseVariesMakesTheRows() {
        assertThat(render("chart::mix[only=\"impl=lock\"]")
                .select("svg .label")
                .eachText()).containsExactly("1 thread", "41", "2 threads",
                        "13");
    }

    @Test
    void longNamesAreAboveTheirBars() throws IOException {
        write("long.json", result("1 2 3 4 5 6 7 8 9 10 11 12", "avgt",
                "1000", "\"NaN\"", "ns/op", ""));
        Document page = render("chart::long[]");
        assertThat(number(page.select("svg rect").get(0), "x")).isEqualTo(8);
        assertThat(page.select("svg .note").text())
                .isEqualTo(
                        "0 200 400 600 800 1,000 nanoseconds per operation; shorter is"
                                + " better")
                .doesNotContain("threads");
    }

    @Test
    void nothingHasNoBar() throws IOException {
        write("none.json",
                result("ours", "avgt", "0", "0.0001", "B/op", ""));
        Document page = render("chart::none[]");
        assertThat(page.select("svg rect")).isEmpty();
        assertThat(page.select("svg .label").eachText())
                .containsExactly("ours", "0");
    }

    @Test
    void theOnlySecondaryMetricStandsInPlaceOfTheScore() throws IOException {
        write("fair.json", result("lock", "thrpt", "1", "1", "ops/us", """
                "slowest": {"score": 61.23, "scoreError": 4.5,
                  "scoreUnit": "% of fastest"}
                """));
        assertThat(render("chart::fair[]").select("svg desc").text())
                .isEqualTo("What the slowest thread did, in percent of the"
                        + " fastest; longer is better. lock 61 ± 5.");
        assertThat(render("chart::fair[metric=score]").select("svg desc")
                .text()).contains("lock 1 ± 1");
    }

    @Test
    void ofSeveralSecondaryMetricsOneHasToBeNamed() throws IOException {
        write("two.json", result("lock", "avgt", "1", "1", "ns/op", """
                "read": {"score": 2, "scoreError": 1, "scoreUnit": "ns/op"},
                "write": {"score": 3, "scoreError": 1, "scoreUnit": "ns/op"}
                """));
        assertThat(render("chart::two[metric=write]").select("svg desc")
                .text()).isEqualTo("Write, nanoseconds per operation; shorter"
                        + " is better. lock 3 ± 1.");
        fails("chart::two[]", "metric=\"\" does not say what to chart;"
                + " there are score, read, write");
    }

    @Test
    void sampledTimesAreMarksOnALogarithmicAxis() {
        Document page = render("chart::latency[ours=ours]");
        assertThat(page.select("svg .label, svg .strong").eachText())
                .containsExactly("p50", "p90", "p99", "p99.9", "p99.99",
                        "lock", "ours");
        List<Double> lock = page.select("svg .mark")
                .stream()
                .skip(5)
                .map(mark -> path(mark).get(0))
                .toList();
        double decade = lock.get(1) - lock.get(0);
        for (int i = 2; i < lock.size(); i++) {
            assertThat(lock.get(i) - lock.get(i - 1)).isCloseTo(decade,
                    offset());
        }
        assertThat(page.select("svg .mark-ours")
                .stream()
                .map(mark -> mark.attr("d").replaceAll("^\\S+ \\S+", ""))
                .distinct()).as("shapes").hasSize(5);
        assertThat(page.select("svg .note").eachText()).startsWith("10 ns",
                "100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms");
    }

    @Test
    void theirPercentilesAreInWordsWhateverTheUnit() {
        Document page = render("chart::latency[]");
        assertThat(page.select("svg desc").text())
                .endsWith("lock p50 100 ns, p90 1 µs, p99 10 µs, p99.9 100 µs,"
                        + " p99.99 1 ms; ours p50 50 ns, p90 100 ns, p99 250 ns,"
                        + " p99.9 13.5 µs, p99.99 3.8 ms.");
        assertThat(page.select(".paragraph.measured").text())
                .contains("half took no longer) of at least 700 samples");
    }

    @Test
    void belowStandTheMachineTheCommandAndTheData() {
        Element measured = render(":data: data\n\nchart::mix[]")
                .selectFirst(".paragraph.measured");
        assertThat(measured.text()).startsWith("Measured on 1976")
                .contains("1 and 2 threads, on Z80")
                .endsWith("mean and 99.9% confidence interval (where it"
                        + " reaches zero, the run tells nothing). Recorded by"
                        + " mvn package -Precord -Dset=mix. The data are in"
                        + " mix.json.");
        assertThat(measured.select("a").attr("href"))
                .isEqualTo("data/mix.json");
    }

    @Test
    void inPrintItsColoursAreInItAndTheDataAreAPath() throws IOException {
        Files.writeString(folder.resolve("figure.css"),
                ":root { --ink: #123456; } .mean { stroke: var(--ink); }");
        assertThat(render("chart::mix[]", "docbook5").html())
                .contains("chart-mix-", ">results/mix.json<")
                .doesNotContain("data/mix.json");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).singleElement()
                    .satisfies(file -> assertThat(file).content()
                            .contains("style=\"stroke: #123456\""));
        }
    }

    @Test
    void whatTheReaderHasNotMeasuredIsASentence() {
        Document page = render(".Yours\nchart::mix[from=yours,ours=ours]");
        assertThat(page.select("svg")).isEmpty();
        assertThat(page.text()).isEqualTo("Yours Not measured here yet.");
    }

    @Test
    void whatTheReaderHasMeasuredIsAChart() throws IOException {
        for (String name : List.of("mix.json", "mix.properties")) {
            Files.copy(RESULTS.resolve(name), folder.resolve(name));
        }
        Document page = render(":data: data\n\n"
                + "chart::mix[from=yours]");
        assertThat(page.select("svg rect")).hasSize(4);
        assertThat(page.select(".measured a")).isEmpty();
        assertThat(page.select(".measured").text())
                .endsWith("/mix.json.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gone[]                | record the benchmark, as the README says",
        "mix[only=\"mix=1/1\"] | only=\"mix=1/1\" names nothing; there are"
                + " impl=lock, impl=ours, mix=90/9/1, method=operation,"
                + " threads=1, threads=2",
        "mix[only=\"lock\"]    | only=\"lock\" names nothing",
        "mix[ours=\"theirs\"]  | ours=\"theirs\" names no row; the rows are"
                + " lock, ours",
        "mix[impl=\"lock,x\"]  | impl=\"x\" names no row",
        "mix[metric=slowest]   | metric=\"slowest\" does not say what to chart;"
                + " there are score",
        "mix[scale=log]        | scale=log is not own",
        "mix[from=theirs]      | from=theirs is not yours"})
    void whatIsWrongFailsWithFileAndLine(String macro, String message)
            throws IOException {
        Path chapter = folder.resolve("chapter.adoc");
        Files.writeString(chapter,
                "== Section\n\nchart::mix[]\n\nchart::" + macro);
        fails("include::" + chapter + "[]", "chapter.adoc:5: " + (message
                .startsWith("record") ? "cannot read a result: " : message));
        fails("include::" + chapter + "[]", message);
    }

    @Test
    void aTableOfSeveralNumbersOfThreadsNamesThemFirst() {
        Document page = render("measured::mix[]");
        assertThat(page.select("table.stack tr:nth-child(3) td").eachText())
                .containsExactly("2 threads", "lock", "13 ± 15");
        assertThat(page.select("table.stack tr:nth-child(4) td").eachText())
                .containsExactly("2 threads", "ours", "30.1");
    }

    private static Offset<Double> offset() {
        return Offset.offset(0.2);
    }

    private static List<Double> widths(Document page) {
        return page.select("svg rect")
                .stream()
                .map(bar -> number(bar, "width"))
                .toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }

    /** Returns the numbers of a path. */
    private static List<Double> path(Element path) {
        return List.of(path.attr("d")
                .replaceAll("[A-Za-z]", " ")
                .strip()
                .split(" +"))
                .stream()
                .map(Double::valueOf)
                .toList();
    }

    private static String result(String impl, String mode, String score,
            String error, String unit, String secondary) {
        return """
                [{"jmhVersion": "1.37", "benchmark": "a.B.c", "mode": "%s",
                  "threads": 1, "forks": 1, "measurementIterations": 4,
                  "measurementTime": "1 s", "params": {"impl": "%s"},
                  "primaryMetric": {"score": %s, "scoreError": %s,
                    "scoreUnit": "%s"}, "secondaryMetrics": {%s}}]
                """.formatted(mode, impl, score, error, unit, secondary);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
        Files.writeString(folder.resolve(name.replace("json", "properties")),
                "date=1976");
    }

    private void fails(String prose, String message) {
        assertThatThrownBy(() -> render(prose))
                .hasStackTraceContaining(message);
    }

    private Document render(String prose) {
        return render(prose, "html5");
    }

    private Document render(String prose, String backend) {
        Path results = prose.matches("(?s).*::(long|fair|none|two)\\[.*")
                ? folder
                : RESULTS;
        return Jsoup.parse(ASCIIDOCTOR.convert(prose, Options.builder()
                .safe(SafeMode.UNSAFE)
                .backend(backend)
                .sourcemap(true)
                .attributes(Attributes.builder()
                        .attribute("results", results.toString())
                        .attribute("yours", folder.toString())
                        .attribute("root", results.getParent().toString())
                        .attribute("figure-caption!")
                        .attribute("figures-out", folder + "/out")
                        .attribute("imagesdir", folder + "/out")
                        .attribute("figure-css", folder + "/figure.css")
                        .build())
                .build()));
    }
}
