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
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A history as text, and the figure that comes of it. */
class HistoryBlockTest {

    private static final String FITS = """
            T1 |--push(A)------------|        |--get(0): A--|
            T2        |--size(): 0--|
            """;

    private static final String STALE = """
            T1 |--push(A)--|
            T2               |--size(): 0--|
            """;

    private static final String PENDING = """
            T1 |--push(A)---------->
            T2     |--size(): 0--|  |--get(0): A--|
            """;

    private static final String THREE = """
            T1 |--push(A)---------|          |--get(0): A--|
            T2     |--push(B)---------|
            T3        |--size(): 1--|   |--pop(): B--|
            """;

    @TempDir
    Path folder;

    @Test
    void aHistoryIsAFigureUnderItsCaption() {
        Document page =
                render(".Two overlap\n" + block("linearizable", FITS));
        assertThat(page.select(".imageblock .title").text())
                .endsWith("Two overlap");
        assertThat(page.select("svg title").text()).isEqualTo("Two overlap");
        assertThat(page.select("svg desc").text()).isEqualTo("Time runs to the"
                + " right. The calls begin in this order: T1 push(A),"
                + " T2 size(): 0, T1 get(0): A. T1 push(A) overlaps"
                + " T2 size(): 0. One order that fits: T2 size(): 0,"
                + " T1 push(A), T1 get(0): A.");
        assertThat(page.select("svg .code").eachText())
                .containsExactly("push(A)", "get(0): A", "size(): 0");
        assertThat(page.select("svg .label").text())
                .isEqualTo("T2 size(): 0, T1 push(A), T1 get(0): A");
    }

    @Test
    void aDotIsOnEveryBarInOrder() {
        Document page = render(block("linearizable", FITS));
        Elements bars = page.select("svg rect");
        List<Double> dots = numbers(page.select("svg .dot"), "cx");
        assertThat(dots).hasSize(3);
        for (int i = 0; i < dots.size(); i++) {
            double from = number(bars.get(i), "x");
            assertThat(dots.get(i))
                    .isBetween(from, from + number(bars.get(i), "width"));
        }
        assertThat(dots.get(2)).isLessThan(dots.get(0));
        assertThat(dots.get(0)).isLessThan(dots.get(1));
    }

    @Test
    void withoutAnOrderThereIsNoDot() {
        Document page = render(block("not linearizable", STALE));
        assertThat(page.select("svg .dot")).isEmpty();
        assertThat(page.select("svg .note").text()).isEqualTo("time"
                + " no order fits");
    }

    @Test
    void whatFitsIfTimeIsIgnoredSaysSo() {
        Document page = render(block("sequentially consistent", STALE));
        assertThat(page.select("svg .dot")).isEmpty();
        assertThat(page.select("svg .note").text())
                .endsWith("fits only if time is ignored:");
        assertThat(page.select("svg .label").text())
                .isEqualTo("T2 size(): 0, T1 push(A)");
    }

    @Test
    void whatFitsInNoWaySaysSo() {
        assertThat(render(block("not sequentially consistent",
                "T1 |--push(A)--|  |--size(): 0--|")).select("svg .note")
                .text()).endsWith("no order fits, even if time is ignored");
    }

    @Test
    void withoutDotsItIsAQuestion() {
        Document page = render(block("linearizable,dots=none", FITS));
        assertThat(page.select("svg rect")).hasSize(3);
        assertThat(page.select("svg .dot, svg .label")).isEmpty();
        assertThat(page.select("svg desc").text())
                .doesNotContainIgnoringCase("fits");
    }

    @Test
    void aCallThatNeverReturnsIsOpenOnTheRight() {
        Document page = render(block("linearizable", PENDING));
        assertThat(page.select("svg rect")).hasSize(2);
        assertThat(page.select("svg path.t1-area").attr("d"))
                .matches("M384 34 H48 V60 H384");
        assertThat(page.select("svg .dot")).hasSize(3);
        assertThat(page.select("svg desc").text())
                .contains("T1 push(A) never returns.");
    }

    @Test
    void threeThreadsHaveThreeRows() {
        Document page = render(block("linearizable", THREE));
        assertThat(page.select("svg .strong").eachText())
                .containsExactly("T1", "T2", "T3");
        assertThat(page.select("svg rect")
                .stream()
                .map(bar -> bar.className() + " " + bar.attr("y"))
                .distinct()).containsExactly("t1-area 34", "t2-area 104",
                        "t3-area 156");
    }

    @ParameterizedTest
    @ValueSource(strings = {FITS, PENDING, THREE,
        "T1 |--push(A)--| |--push(B)--| |-size(): 2-| |--get(1): B--|"})
    void labelsDoNotOverlap(String history) {
        Elements labels =
                render(block("linearizable", history)).select("svg .code");
        for (int i = 1; i < labels.size(); i++) {
            Element label = labels.get(i);
            Element before = labels.get(i - 1);
            if (label.attr("y").equals(before.attr("y"))) {
                assertThat(number(label, "x")).isGreaterThan(
                        number(before, "x") + 8.4 * before.text().length());
            }
        }
        assertThat(labels).allSatisfy(label -> assertThat(number(label, "x")
                + 8.4 * label.text().length()).isLessThanOrEqualTo(400));
    }

    @Test
    void labelsWithoutRoomFail() {
        fails(block("linearizable",
                "T1 " + "|-push(ABCDE)-| ".repeat(5)),
                "the labels of T1 have no room");
    }

    @Test
    void aFourthThreadFails() {
        fails(block("linearizable",
                THREE + "T4                             |-pop(): B-|")
                .replace("linearizable", "not linearizable"),
                "room for 3 threads, and not 4");
    }

    @Test
    void aWrongVerdictFailsAndSaysWhatWasTried() {
        fails(block("linearizable", STALE), """
                the page says linearizable, but this history is sequentially \
                consistent:
                T1 push(A)        ok
                  T2 size(): 0    would return 1, not 0
                """);
        fails(block("not linearizable", FITS),
                "says not linearizable, but this history is linearizable:");
        fails(block("not sequentially consistent", STALE),
                "but this history is sequentially consistent:");
        fails(block("sequentially consistent", FITS),
                "but this history is linearizable:");
    }

    @Test
    void aVerdictIsRequired() {
        fails(block("fine", FITS), "verdict=\"fine\" is not one of");
        fails("[history]\n....\n" + FITS + "....", "verdict=\"\" is not one");
    }

    @Test
    void anErrorNamesFileAndLine() throws IOException {
        Path chapter = folder.resolve("chapter.adoc");
        Files.writeString(chapter,
                "== Section\n\n" + block("linearizable", STALE));
        fails("include::" + chapter + "[]", "chapter.adoc:5: the page says");
        Files.writeString(chapter,
                "== Section\n\n" + block("linearizable", "T1 |--shove(A)--|"));
        fails("include::" + chapter + "[]", "chapter.adoc:5: line 1, column 4:"
                + " the specification has no method for shove(A)");
    }

    @Test
    void aCounterCounts() {
        assertThat(render(block("linearizable,of=counter", """
                T1 |--increment(): 1----|       |--get(): 2--|
                T2          |--increment(): 2--|
                """)).select("svg .dot")).hasSize(3);
        fails(block("linearizable,of=clock", FITS),
                "of=clock is neither vector nor counter");
        fails(block("linearizable,dots=few", FITS), "dots=few is not none");
    }

    @Test
    void inPrintItsColoursAreInIt() throws IOException {
        Files.writeString(folder.resolve("figure.css"),
                ":root { --ink: #123456; } .dot { fill: var(--ink); }");
        String page = render(block("linearizable", FITS), "docbook5").html();
        assertThat(page).contains("-history-");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).singleElement()
                    .satisfies(file -> assertThat(file).content()
                            .contains("fill: #123456"));
        }
    }

    private static String block(String attributes, String history) {
        String verdict = attributes.replaceFirst("^([^,]*)", "verdict=\"$1\"");
        return "[history," + verdict + "]\n....\n" + history.stripTrailing()
                + "\n....\n";
    }

    private void fails(String prose, String message) {
        assertThatThrownBy(() -> render(prose))
                .hasStackTraceContaining(message);
    }

    private static List<Double> numbers(Elements elements, String name) {
        return elements.stream().map(each -> number(each, name)).toList();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }

    private Document render(String prose) {
        return render(prose, "html5");
    }

    private Document render(String prose, String backend) {
        return Jsoup.parse(ASCIIDOCTOR.convert(prose, Options.builder()
                .safe(SafeMode.UNSAFE)
                .backend(backend)
                .sourcemap(true)
                .attributes(Attributes.builder()
                        .attribute("figures", folder + "/images")
                        .attribute("figures-out", folder + "/out")
                        .attribute("imagesdir", folder + "/out")
                        .attribute("figure-css", folder + "/figure.css")
                        .build())
                .build()));
    }
}
