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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author writes, and the HTML that comes of it. */
class MacrosTest {

    @TempDir
    Path folder;

    @Test
    void aListingIsTheTextOfATagUnderItsFileAndMembers() throws IOException {
        write("A.java", """
                class A {
                    // tag::pair[]
                    int one() {
                        return 1; // <1>
                    }

                    int two() {
                        return 2;
                    }
                    // end::pair[]
                }
                """);
        Document page = render("listing::{folder}/A.java[pair]\n<1> One.\n");
        assertThat(page.select(".title").text()).isEqualTo("A.java: one, two");
        assertThat(page.select("pre").text()).contains("return 1;")
                .contains("int two()")
                .doesNotContain("tag::", "class A");
        assertThat(page.select(".colist").text()).contains("One.");
    }

    @Test
    void theSiteGetsAPageOfTheWholeFile() throws IOException {
        Files.createDirectories(folder.resolve("03-push/src"));
        write("03-push/src/A.java", """
                class A {
                    // tag::one[]
                    int one; // <1>
                    // end::one[]
                }
                """);
        Document page = render("""
                :root: {folder}
                :files-out: {folder}/files

                listing::{folder}/03-push/src/A.java[one]
                <1> One.
                """);
        assertThat(page.select(".title a").attr("href"))
                .isEqualTo("03-push-A.html#L3");
        Document whole = Jsoup.parse(
                folder.resolve("files/03-push-A.html"));
        assertThat(whole.select(".path").text())
                .isEqualTo("03-push/src/A.java");
        assertThat(whole.select(".numbers span").eachText())
                .containsExactly("1", "3", "5");
        assertThat(whole.select(".listingblock pre").text())
                .isEqualTo("class A {\n    int one;\n}");
    }

    @Test
    void aListingFromWithinAMethodNamesTheMethod() throws IOException {
        write("A.java", """
                class A {
                    int one() {
                        int x = 0;
                        // tag::middle[]
                        x++;
                        // end::middle[]
                        return x;
                    }
                }
                """);
        assertThat(render("listing::{folder}/A.java[middle]").select(".title")
                .text()).isEqualTo("A.java: in one");
    }

    @Test
    void codeThatIsWrongOnPurposeSaysSo() throws IOException {
        write("Bad.java", """
                /** Wrong: returns two. */
                // tag::bad[]
                class Bad {}
                // end::bad[]
                """);
        Document page = render("listing::{folder}/Bad.java[bad]");
        assertThat(page.select(".listingblock.wrong .title").text())
                .isEqualTo("Bad.java (wrong on purpose): Bad");
    }

    @Test
    void aLongerJavadocMayBeginWithWrongToo() throws IOException {
        write("Bad.java", """
                /**
                 * Wrong: returns two, which is
                 * one too many.
                 */
                // tag::bad[]
                class Bad {}
                // end::bad[]
                """);
        assertThat(render("listing::{folder}/Bad.java[bad]")
                .select(".listingblock.wrong")).hasSize(1);
    }

    @Test
    void aMemberThatIsWrongIsTheOnlyOneMarked() throws IOException {
        write("Mixed.java", """
                class Mixed {
                    // tag::fine[]
                    int one;
                    // end::fine[]

                    // tag::bad[]
                    /** Wrong: two are enough. */
                    int three;
                    // end::bad[]
                }
                """);
        assertThat(render("listing::{folder}/Mixed.java[bad]\n\n"
                + "listing::{folder}/Mixed.java[fine]")
                .select(".listingblock.wrong .title")
                .text()).isEqualTo("Mixed.java: three (wrong on purpose)");
    }

    @Test
    void aListingWithoutItsTagFailsTheBuild() throws IOException {
        write("A.java", "// tag::a[]\nclass A {}\n// end::a[]\n");
        assertThatThrownBy(() -> render("listing::{folder}/A.java[b]"))
                .hasStackTraceContaining("A.java has no tag b; it has a");
    }

    @Test
    void whatCannotBeShownFailsWithFileAndLine() throws IOException {
        write("A.java", "// tag::a[]\nclass A {}\n// end::a[]\n");
        for (String macro : List.of("listing::{folder}/A.java[b]",
                "listing::{folder}/B.java[a]", "figure::gone.svg[]",
                "measured::gone[]")) {
            Path chapter = folder.resolve("chapter.adoc");
            Files.writeString(chapter, """
                    == Look

                    listing::{folder}/A.java[a]

                    """ + macro);
            assertThatThrownBy(() -> render("include::" + chapter + "[]"))
                    .hasStackTraceContaining(chapter + ":5: ");
        }
    }

    @Test
    void aBareListingIsOnlyTheCode() throws IOException {
        write("A.java", """
                class A {
                    // tag::one[]
                    /**
                     * Returns one.
                     */
                    @Override
                    int one() {
                        /** Stays. */
                        return 1; // <1>
                    }
                    // end::one[]
                }
                """);
        assertThat(render("listing::{folder}/A.java[one,opts=bare]")
                .select("pre")
                .text()).isEqualTo("""
                        int one() {
                            /** Stays. */
                            return 1;
                        }""");
    }

    @Test
    void aFigureIsInlineUnderItsCaption() throws IOException {
        figure("<title>T</title><desc>D.</desc><path class='line'/>");
        Document page = render(".Caption\nfigure::f.svg[]");
        assertThat(page.select(".imageblock svg title").text()).isEqualTo("T");
        assertThat(page.select(".imageblock .title").text())
                .endsWith("Caption");
        assertThat(page.html()).doesNotContain("xml-stylesheet");
    }

    @Test
    void aPrintedFigureHasItsColoursInIt() throws IOException {
        figure("<title>T</title><desc>D.</desc>"
                + "<path class='line'/><path class=\"thick line\"/>"
                + "<text class=\"code\"/>");
        write("figure.css", """
                :root { --ink: #123456; }
                .line { stroke: var(--ink); fill: none; }
                .code { font-family: "Mono"; }
                .thick { stroke: #abcdef; }
                """);
        Figure figure = Figure.read(folder.resolve("f.svg"));
        assertThat(figure.print(folder.resolve("figure.css")))
                .contains("<path style=\"stroke: #123456; fill: none\"/>",
                        "<path style=\"stroke: #123456; fill: none;"
                                + " stroke: #abcdef\"/>",
                        "<text style=\"font-family: 'Mono'\"/>")
                .doesNotContain("var(", ":root", "class=");
        assertThat(figure.alternative()).isEqualTo("T. D");
    }

    @Test
    void aVariableWithoutAValueFailsTheBuild() throws IOException {
        figure("<title>T</title><desc>D.</desc>");
        write("figure.css", ".line { stroke: var(--gone); }");
        assertThatThrownBy(() -> Figure.read(folder.resolve("f.svg"))
                .print(folder.resolve("figure.css")))
                .hasMessageContaining("figure.css uses --gone");
    }

    @Test
    void aMissingAttributeIsNamed() {
        assertThatThrownBy(() -> ASCIIDOCTOR.convert("measured::m[]",
                Options.builder().build()))
                .hasStackTraceContaining("The attribute results is not set");
    }

    @Test
    void aFigureThatSaysNothingInWordsFailsTheBuild() throws IOException {
        figure("<title>T</title><path class='line'/>");
        assertThatThrownBy(() -> render("figure::f.svg[]"))
                .hasStackTraceContaining("f.svg has no <desc>");
    }

    @Test
    void aMeasurementIsATableWithErrorsAndTheMachine() throws IOException {
        measured("1.26", "0.04");
        Document page = render(".Speed\nmeasured::m[]");
        assertThat(page.select("table").text())
                .endsWith("Speed ns/op ours 1.26 ± 0.04");
        assertThat(page.select("p.measured, .measured p").text())
                .contains("Z80", "1976", "5 forks of 4 iterations")
                .endsWith("confidence interval.");
    }

    @Test
    void anErrorAsLargeAsTheMeanIsPointedOut() throws IOException {
        measured("1.26", "1.3");
        assertThat(render("measured::m[]").select(".paragraph.measured").text())
                .endsWith("(where it reaches zero, the run tells nothing).");
    }

    private void measured(String mean, String error) throws IOException {
        write("m.json", """
                [{"jmhVersion": "1.37", "threads": 2, "forks": 5,
                  "measurementIterations": 4, "measurementTime": "1 s",
                  "params": {"impl": "ours"},
                  "primaryMetric": {"score": %s, "scoreError": %s,
                    "scoreUnit": "ns/op"}, "secondaryMetrics": {}}]
                """.formatted(mean, error));
        machine();
    }

    @Test
    void sampledTimesArePercentilesWithoutAnError() throws IOException {
        write("m.json", """
                [{"jmhVersion": "1.37", "mode": "sample", "threads": 2,
                  "forks": 2, "measurementIterations": 1,
                  "measurementTime": "1 s", "params": {"impl": "ours"},
                  "primaryMetric": {"score": 12.5, "scoreError": 0.4,
                    "scoreUnit": "ns/op", "scorePercentiles": {
                      "0.0": 1.0, "50.0": 10.4, "90.0": 11.0, "99.0": 20.0,
                      "99.9": 300.0, "99.99": 4000.0, "99.999": 5e6,
                      "100.0": 2.0381696e7},
                    "rawDataHistogram": [[[[10, 700], [20, 7]]],
                      [[[10, 800], [20381696, 1]]]]},
                  "secondaryMetrics": {}}]
                """);
        machine();
        Document page = render("measured::m[]");
        assertThat(page.select("table.measured th").eachText())
                .containsExactly("p50, ns/op", "p99, ns/op", "p99.9, ns/op",
                        "p99.99, ns/op", "longest, ns/op");
        assertThat(page.select("table.measured td").eachText())
                .containsExactly("ours", "10", "20", "300", "4,000",
                        "20,381,696");
        assertThat(page.select(".paragraph.measured").text())
                .endsWith("half took no longer) and longest of at least 1,508"
                        + " samples in each row.")
                .doesNotContain("confidence");
    }

    @Test
    void theSamplesOfTheRowWithTheFewestAreCounted() throws IOException {
        write("m.json", "[" + sampled(900) + "," + sampled(50) + ","
                + sampled(700) + "]");
        machine();
        assertThat(render("measured::m[]").select(".paragraph.measured")
                .text()).contains("at least 50 samples");
    }

    @Test
    void aTableWithManyColumnsIsStackedOnAPhone() throws IOException {
        write("m.json", "[" + sampled(1) + "]");
        machine();
        assertThat(render("measured::m[]").select("table.stack")).hasSize(1);
    }

    @Test
    void whatAProfilerFoundStandsInPlaceOfTheScore() throws IOException {
        write("m.json", "[" + scored("Fairness.pair", "ours", """
                "slowest": {"score": 61.23, "scoreError": 4.5,
                  "scoreUnit": "% of fastest"}
                """) + "]");
        machine();
        Document page = render("measured::m[]");
        assertThat(page.select("table").text())
                .isEqualTo("slowest, % of fastest ours 61 ± 5");
        assertThat(page.select(".paragraph.measured").text())
                .endsWith("mean and 99.9% confidence interval.");
    }

    @Test
    void ofSeveralMethodsEachRowNamesItsOwn() throws IOException {
        write("m.json", "[" + scored("a.Alone.ofOneThousand", "chapter 5", "")
                + "," + scored("a.Alone.pair", "chapter 5", "") + "]");
        machine();
        assertThat(render("measured::m[]").select("td:first-child").eachText())
                .containsExactly("of one thousand", "pair");
    }

    @Test
    void aSingleMethodIsNotNamed() throws IOException {
        write("m.json", "[" + scored("a.Get.get", "ours", "") + ","
                + scored("a.Get.get", "theirs", "") + "]");
        machine();
        assertThat(render("measured::m[]").select("td:first-child").eachText())
                .containsExactly("ours", "theirs");
    }

    @Test
    void aMeasurementThatWasNeverRecordedFailsTheBuild() {
        assertThatThrownBy(() -> render("measured::never[]"))
                .hasStackTraceContaining("never.json")
                .hasStackTraceContaining("record the benchmark");
    }

    private Document render(String prose) {
        return Jsoup.parse(ASCIIDOCTOR.convert(prose, Options.builder()
                .safe(SafeMode.UNSAFE)
                .sourcemap(true)
                .standalone(true)
                .attributes(Attributes.builder()
                        .attribute("folder", folder.toString())
                        .attribute("figures", folder.toString())
                        .attribute("figures-out", folder + "/out")
                        .attribute("imagesdir", folder + "/out")
                        .attribute("figure-css", folder + "/figure.css")
                        .attribute("results", folder.toString())
                        .build())
                .build()));
    }

    private static String scored(String benchmark, String impl,
            String secondary) {
        return """
                {"jmhVersion": "1.37", "benchmark": "%s", "mode": "avgt",
                  "threads": 2, "forks": 5, "measurementIterations": 4,
                  "measurementTime": "1 s", "params": {"impl": "%s"},
                  "primaryMetric": {"score": 1.26, "scoreError": 0.04,
                    "scoreUnit": "ns/op"}, "secondaryMetrics": {%s}}
                """.formatted(benchmark, impl, secondary);
    }

    private static String sampled(int samples) {
        return """
                {"jmhVersion": "1.37", "mode": "sample", "threads": 2,
                  "forks": 1, "measurementIterations": 1,
                  "measurementTime": "1 s", "params": {"impl": "ours"},
                  "primaryMetric": {"scoreUnit": "ns/op",
                    "scorePercentiles": {"50.0": 1, "99.0": 1, "99.9": 1,
                      "99.99": 1, "100.0": 1},
                    "rawDataHistogram": [[[[1, %d]]]]},
                  "secondaryMetrics": {}}
                """.formatted(samples);
    }

    private void machine() throws IOException {
        write("m.properties", """
                cpu=Z80
                cores=1
                os=CP/M
                jvm=J
                collector=none
                date=1976
                """);
    }

    private void figure(String content) throws IOException {
        write("figure.css", """
                /* Comment. */
                :root {
                  --ink: #123456;
                }
                .line { stroke: var(--ink); }
                """);
        write("f.svg", "<?xml-stylesheet href='figure.css'?>\n"
                + "<svg xmlns='http://www.w3.org/2000/svg'>" + content
                + "</svg>\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
