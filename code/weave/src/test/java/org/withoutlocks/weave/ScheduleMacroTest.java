package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule that the explorer wrote, as a table. */
class ScheduleMacroTest {

    /** The state of a vector as the book builds it. */
    private static final String STATE = """
            {"name": "", "value": "Pushing#1", "parts": [
             {"name": "vector", "value": "LockFreeVector#1", "parts": [
              {"name": "descriptor", "value": "PaddedReference#1", "parts": [
               {"name": "value", "value": "Descriptor#%d", "parts": [
                {"name": "size", "value": "%d", "parts": []},
                {"name": "cell", "value": "Cell#1", "parts": [
                 {"name": "value", "value": "%s", "parts": []}]}]}]},
              {"name": "slots", "value": "TwoLevelArray#1", "parts": [
               {"name": "spine", "value": "AtomicReferenceArray#1", "parts": [
                {"name": "[0]", "value": "AtomicReferenceArray#2", "parts": [
                 {"name": "[0]", "value": "Cell#1", "parts": []}]}]}]},
              {"name": "count", "value": "2", "parts": [
               {"name": "", "value": "2", "parts": []}]},
              {"name": "head", "value": "AtomicReference#1", "parts": [
               {"name": "", "value": "7", "parts": []}]}]}]}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "slots.spine[0].get(3);null;reads slot 3: null",
        "slots.spine[1].compareAndSet(2, null, Cell#2);true;"
                + "CAS slot 10: null → C2",
        "slots.spine[0].compareAndSet(0, Cell#1, Cell#2);false;"
                + "CAS slot 0: C1 → C2, fails",
        "slots[4] = A;'';writes slot 4: A",
        "slots.getAndSet(5, B);A;exchanges slot 5: A → B",
        "descriptor.value;Descriptor#1;reads descriptor: D1",
        "descriptor.value.compareAndSet(Descriptor#1, Descriptor#2);true;"
                + "CAS descriptor: D1 → D2",
        "descriptor.value.cell.value = null;'';writes C1.value: null",
        "slots.spine[0][0].value.getAndSet(null);A;"
                + "exchanges C1.value: A → null",
        "head.get();Ticket#1;reads head: Ticket 1",
        "head = Object[][]#3;'';writes head: array 3",
        "head.set(Ticket#2);'';writes head: Ticket 2",
        "lock.tryLock();true;lock.tryLock(): true",
        "lock.lock();'';lock.lock()",
        "slots[3].lock.readLock.lock();'';locks slot 3 to read",
        "slots[3].lock.writeLock.lock();waits;locks slot 3 to write: waits",
        "slots[3].lock.writeLock.unlock();'';unlocks slot 3",
        "slots.spine.get(0);AtomicReferenceArray#2;reads the spine",
        "slots.spine.compareAndSet(0, null, AtomicReferenceArray#2);true;"
                + "CAS slots.spine[0]: null → array 2",
        "Descriptor#2.pending = A;'';makes D2",
        "Descriptor#1.pending = A;'';makes D1: size 1, cell C1",
        "slots.spine[0][0].getAndSet(null);A;exchanges C1: A → null",
        "head.setRelease(Ticket#2);'';writes head: Ticket 2",
        "head.weakCompareAndSetRelease(null, A);false;"
                + "CAS head: null → A, fails",
        "Cell#2.setPlain(A);'';makes C2", "get();'';calls get of null",
        "monitor of vector;'';monitor of vector"})
    void aStepIsInWords(String access, String result, String words)
            throws IOException {
        String path = access
                .matches("monitor.*|(Descriptor|Cell)#.*|get\\(\\)") ? access
                        : "vector." + access;
        write("A.B.json", "wrong", "1",
                step(1, path, result.replace("'", ""), "", "null", 1));
        assertThat(text(render("schedule::A.B[\"1\"]"), 2))
                .containsExactly(words);
    }

    @Test
    void aRowIsWhatOneActorDoesAtATime() throws IOException {
        write("A.B.json", "not linearizable", "1x2 2 1x3",
                step(1, "vector.slots.spine.get(0)", "Array#1", "push(A)",
                        "null", 1),
                step(1, "vector.head.get()", "A", "push(A)", "null", 1),
                step(2, "vector.head.get()", "A", "get(9)",
                        "\"throws IndexOutOfBoundsException\"", 1),
                step(1, "vector.head.set(A|B)", "", "push(A)", "\"\"", 2),
                step(1, "vector.head.get()", "A", "pop()", "null", 2),
                step(1, "vector.head.get()", "A", "pop()", "\"Cell#1\"", 2));
        Document page = render(".Title\n[#here]\n"
                + "schedule::A.B[\"1x2 2 1x3\",watch=\"slot 0,n=size\"]");
        assertThat(page.select("table#here caption").text())
                .endsWith("Title");
        assertThat(page.select("th").eachText())
                .containsExactly("T1", "T2", "slot 0", "n");
        assertThat(text(page, 1)).containsExactly("1", "2", "3", "4");
        assertThat(text(page, 2)).containsExactly("push(A)\nreads head: A", "",
                "push(A), continued\nwrites head: A|B\nreturns",
                "pop()\nreads head: A\nreads head: A\nreturns C1");
        assertThat(text(page, 3)).containsExactly("", "get(9)\nreads head: A\n"
                + "throws IndexOutOfBoundsException", "", "");
    }

    @Test
    void whatIsWatchedIsBoldWhereItChanges() throws IOException {
        write("A.B.json", "wrong", "1 2 1",
                step(1, "vector.head.get()", "7", "", "null", 1),
                step(2, "vector.head.get()", "7", "", "null", 2),
                step(1, "vector.head.get()", "7", "", "null", 2));
        Document page = render("schedule::A.B[\"1 2 1\","
                + "watch=\"slot 0,size,descriptor,head,count\"]");
        assertThat(text(page, 4)).containsExactly("C1: A", "C1, dead",
                "C1, dead");
        assertThat(text(page, 5)).containsExactly("1", "2", "2");
        assertThat(text(page, 6)).containsExactly("D1", "D2", "D2");
        assertThat(text(page, 7)).containsExactly("7", "7", "7");
        assertThat(text(page, 8)).containsExactly("2", "2", "2");
        assertThat(page.select("strong").eachText())
                .containsExactly("C1, dead", "2", "D2");
    }

    @Test
    void aPairIsShownAsTwoNumbers() throws IOException {
        write("A.B.json", "wrong", "1x3",
                step(1, "vector.head.get()", "0x1_ffffffff", "", "null", 1),
                step(1, "vector.head.compareAndSet(0x1_ffffffff, -1)", "true",
                        "", "null", 1),
                step(1, "vector.size.get()", "7", "", "null", 1));
        Document page = render(
                "schedule::A.B[\"1x3\",pair=head,watch=\"head\"]");
        assertThat(text(page, 2)).containsExactly("reads head: (1, -1)\n"
                + "CAS head: (1, -1) → (-1, -1)\nreads size: 7");
        assertThat(text(page, 3)).containsExactly("(0, 7)");
    }

    @Test
    void whatIsHiddenIsLeftOutAndCounted() throws IOException {
        write("A.B.json", "wrong", "1x3",
                step(2, "Guard#2.open = true", "", "read()", "null", 1),
                step(1, "Guard#1.open = true", "", "read()", "null", 1),
                step(1, "vector.head.get()", "7", "read()", "null", 1),
                step(1, "Guard#1.open = false", "", "read()", "\"A\"", 1));
        Document page = render("schedule::A.B[\"1x3\",hide=open,mark=3]");
        assertThat(text(page, 2)).containsExactly("",
                "read()\nreads head: 7\nreturns A");
        assertThat(text(page, 3)).containsExactly("read()", "");
        assertThat(page.select("strong").eachText()).contains(
                "reads head: 7");
    }

    @Test
    void aMarkedStepIsBold() throws IOException {
        write("A.B.json", "wrong", "1x2",
                step(1, "vector.head.get()", "7", "", "null", 1),
                step(1, "vector.head.compareAndSet(6, 8)", "false", "", "null",
                        1));
        assertThat(render("schedule::A.B[\"1x2\",mark=2]").select("strong")
                .eachText()).containsExactly("CAS head: 6 → 8, fails");
        fails("schedule::A.B[\"1x2\",mark=3]", "mark=3 marks nothing");
        fails("schedule::A.B[\"1x2\",mark=x]", "mark=x is not the number");
    }

    @Test
    void someOfTheRowsKeepTheirNumbersAndWhatHasChanged() throws IOException {
        write("A.B.json", "wrong", "1 2 1",
                step(1, "vector.head.get()", "7", "", "null", 1),
                step(2, "vector.head.get()", "8", "", "null", 2),
                step(1, "vector.head.get()", "9", "", "null", 2));
        Document page =
                render("schedule::A.B[\"1 2 1\",watch=size,rows=2-3]");
        assertThat(text(page, 1)).containsExactly("2", "3");
        assertThat(text(page, 2)).containsExactly("", "reads head: 9");
        assertThat(page.select("strong").eachText()).containsExactly("2");
        for (String rows : List.of("2-4", "0-1", "3-2", "2")) {
            fails("schedule::A.B[\"1 2 1\",rows=" + rows + "]",
                    "rows=" + rows + " are not rows of a schedule that has 3");
        }
    }

    @Test
    void whatIsWatchedMustBeThere() throws IOException {
        write("A.B.json", "wrong", "1",
                step(1, "vector.head.get()", "7", "", "null", 1));
        fails("schedule::A.B[\"1\",watch=\"tail\"]",
                "watch=\"tail\" names nothing that the schedule's states hold;"
                        + " its steps access vector.head");
        fails("schedule::A.B[\"1\",pair=tail]",
                "pair=tail is not what a step accesses");
        fails("schedule::A.B[\"1\",hide=tail]", "hide=tail hides nothing");
    }

    @Test
    void theLineIsThatOfTheMacroAmongOthersOfItsScenario() throws IOException {
        write("A.B.json", "wrong", "2 1x2",
                step(1, "count", "7", "", "null", 1));
        write("A.B-1x2.json", "wrong", "1x2",
                step(1, "count", "7", "", "null", 1));
        Path chapter = folder.resolve("chapter.adoc");
        Files.writeString(chapter, """
                == Races

                schedule::A.B["2 1x2"]

                schedule::A.B["1x2",opts=replay,verdict=wrong]

                schedule::A.B["1x2",opts=replay,verdict=right]
                """);
        fails("include::" + chapter + "[]", chapter + ":7: this schedule of A.B"
                + " comes to \"wrong\" and not to \"right\"");
    }

    @Test
    void theScriptHasWhatAnObserverSaidAtTheEnd() throws IOException {
        write("A.B.json", "assertion failed\", \"message\":"
                + " \"java.lang.AssertionError: count is [<1>]", "1",
                step(1, "vector.head.get()", "7", "", "null", 1));
        assertThat(new ObjectMapper()
                .readTree(render("schedule::A.B[\"1\"]")
                        .select(".player script")
                        .first()
                        .data())
                .at("/why")
                .asText())
                .isEqualTo("Assertion failed: count is [&lt;1&gt;].");
    }

    @Test
    void theTableSaysWhyNoOrderFits() throws IOException {
        write("A.B.json", "not linearizable\", \"contradiction\": " + """
                {"given": [{"thread": "T2", "ordinal": "first",
                  "call": "pop()", "result": "Cell#2"}],
                 "before": [], "wrong": {"thread": "T1", "ordinal": "",
                  "call": "get(0)", "result": "throws Error"},
                 "allowed": ["A", "throws NullPointerException"],
                 "closest": []}, "message": \"""".strip(), "1",
                step(1, "vector.head.get()", "7", "", "null", 1));
        String why = "Not linearizable: T2’s first pop() returned C2, so T1’s"
                + " get(0) must return A or throw NullPointerException, and it"
                + " threw Error.";
        assertThat(render("schedule::A.B[\"1\"]").select(".player .table-note")
                .text()).isEqualTo(why);
        Element last = render("schedule::A.B[\"1\"]", "docbook5")
                .select("tbody row:last-child entry")
                .first();
        assertThat(last.text()).isEqualTo(why);
        assertThat(last.attr("align")).isEqualTo("left");
    }

    @Test
    void belowATableThatMayBeBrokenTheNoteIsAParagraph() throws IOException {
        String[] steps = new String[50];
        Arrays.fill(steps,
                step(1, "vector.slots.spine.get(0)", "array#1", "", "null", 1));
        steps[0] = step(1, "vector.head.get()", "7", "", "null", 1);
        for (int i = 1; i < steps.length; i += 2) {
            steps[i] = step(2, "vector.head.get()", "7", "", "null", 1);
        }
        write("A.B.json", "assertion failed\", \"message\":"
                + " \"java.lang.AssertionError: oh", "1", steps);
        Document page = render("schedule::A.B[\"1\"]", "docbook5");
        assertThat(page.select("simpara[role=measured]").text())
                .isEqualTo("Assertion failed: oh.");
        assertThat(page.select("tbody").text()).doesNotContain("oh");
    }

    @Test
    void theTableSaysWhatTheMarkedThreadWronglyBelieves() throws IOException {
        write("A.B.json", "correct", "1x2 2",
                knowing(step(1, "vector.head.get()", "7", "", "null", 1),
                        belief(0, "7", "7")),
                knowing(step(1, "vector.slots.spine.get(0)", "array#1", "",
                        "null", 1), belief(0, "7", "8"),
                        belief(1, "array#1", "array#2")),
                step(1, "vector.head.set(9)", "", "", "null", 1));
        assertThat(render("schedule::A.B[\"1x2 2\",mark=3]")
                .select(".table-note")
                .text()).isEqualTo("Before the step in bold, T1 believes"
                        + " head: 7, but now 8. The table leaves out 1 read of"
                        + " the spine.");
        assertThat(render("schedule::A.B[\"1x2 2\"]").select(".table-note")
                .text()).isEqualTo("The table leaves out 1 read of the spine.");
    }

    @Test
    void ifTheMarkedThreadIsRightTheTableSaysWhatOthersWronglyBelieve()
            throws IOException {
        write("A.B.json", "correct", "1 2",
                knowing(step(1, "vector.head.get()", "7", "", "null", 1),
                        belief(0, "7", "7")),
                knowing(step(2, "vector.head.set(9)", "", "", "null", 1),
                        belief(0, "7", "9")));
        assertThat(render("schedule::A.B[\"1 2\",mark=2]")
                .select(".table-note")
                .text()).isEqualTo("After the step in bold, T1 believes"
                        + " head: 7, but now 9.");
    }

    @Test
    void theScriptHasWhatEachThreadBelievesAndAloneHas() throws IOException {
        write("A.B.json", "correct", "1",
                knowing(step(1, "vector.descriptor.value", "Descriptor#1", "",
                        "null", 1),
                        """
                                {"step": 0, "value": "Descriptor#1",
                                 "constants": [
                                  {"name": "size", "value": "1", "parts": []},
                                  {"name": "cell", "value": "null", "parts": []}],
                                 "now": "Descriptor#2"}"""));
        JsonNode data = new ObjectMapper().readTree(render(
                "schedule::A.B[\"1\"]").select(".player script")
                .first()
                .data());
        assertThat(data.at("/steps/0/minds").toString()).isEqualTo("[0,1]");
        assertThat(data.at("/minds/0").toString())
                .isEqualTo("[[\"<code>descriptor</code>: <code>D1</code>"
                        + " (size <code>1</code>)\",\"<code>D2</code>\"]]");
        assertThat(data.at("/minds/1").toString())
                .isEqualTo("[[\"only it has <code>C1</code>"
                        + " (value <code>A</code>)\",\"\"]]");
    }

    @Test
    void whereAnotherDescriptorHasItsTagOneWithoutSaysThatNothingIsPending()
            throws IOException {
        String without = "{\"name\": \"cell\"";
        String tagged = "{\"name\": \"pending\", \"value\": \"%s\","
                + " \"parts\": []}, " + without;
        write("A.B.json", "correct", "1x2",
                step(1, "vector.descriptor.value", "Descriptor#1", "", "null",
                        1).replace(without, tagged.formatted("B")),
                step(1, "vector.descriptor.value", "Descriptor#1", "", "null",
                        1).replace(without, tagged.formatted("null")));
        JsonNode data = new ObjectMapper().readTree(render(
                "schedule::A.B[\"1x2\"]").select(".player script")
                .first()
                .data());
        assertThat(drawing(data, 0)).contains(">pending<")
                .doesNotContain("nothing pending");
        assertThat(drawing(data, 1)).contains(">nothing pending<");
    }

    @Test
    void whereThereAreCellsInOtherStatesOneWithoutSaysSo()
            throws IOException {
        String cell = "{\"name\": \"[0]\", \"value\": \"Cell#1\"";
        write("A.B.json", "correct", "1x2",
                step(1, "vector.slots.spine[0].get(0)", "Cell#1", "", "null",
                        1),
                step(1, "vector.slots.spine[0].get(0)", "null", "", "null", 1)
                        .replace(cell, cell.replace("Cell#1", "null")));
        JsonNode data = new ObjectMapper().readTree(render(
                "schedule::A.B[\"1x2\"]").select(".player script")
                .first()
                .data());
        assertThat(drawing(data, 0)).doesNotContain("no cells");
        assertThat(drawing(data, 1)).contains(">no cells<");
    }

    private static String drawing(JsonNode data, int step) {
        StringBuilder drawing = new StringBuilder();
        data.at("/pictures")
                .get(data.at("/steps/" + step + "/picture").asInt())
                .forEach(part -> drawing
                        .append(data.at("/parts").get(part.asInt()).asText()));
        return drawing.toString();
    }

    @Test
    void aScheduleThatIsNoLongerTheShortestFailsWithFileAndLine()
            throws IOException {
        write("A.B.json", "wrong", "1 2",
                step(1, "count", "7", "", "null", 1));
        Path chapter = folder.resolve("chapter.adoc");
        Files.writeString(chapter, "== Races\n\nLook.\n\nschedule::A.B[\"1\"]");
        fails("include::" + chapter + "[]", chapter
                + ":5: the shortest failing schedule of A.B is now \"1 2\"");
    }

    @Test
    void aScheduleThatWasNotFoundFails() {
        fails("schedule::A.Gone[\"1\"]", "schedule::A.Gone[\"1\"]: cannot read "
                + folder.resolve("schedules/A.Gone.json"));
    }

    @Test
    void aReplayIsCorrectUnlessTheMacroSaysOtherwise() throws IOException {
        write("A.B-1-2x3.json", "not linearizable", "1 2x3",
                step(1, "count", "7", "", "null", 1));
        String macro = "schedule::A.B[\"1 2x3\",opts=replay";
        fails(macro + "]",
                "comes to \"not linearizable\" and not to \"correct\"");
        assertThat(text(
                render(macro + ",verdict=\"not linearizable\"]"), 2))
                .containsExactly("reads count: 7");
    }

    @Test
    void inTheSiteAScriptGetsWordsSourceAndDrawingOfEachStep()
            throws IOException {
        write("A.B.json", "not linearizable", "1 2 1",
                step(1, "vector.head.get()", "<7>", "push(A)", "null", 1),
                step(2, "vector.slots.spine[0][0].value = null", "", "pop()",
                        "\"Cell#1\"", 2),
                step(1, "vector.head.get()", "7", "push(A)", "null", 2));
        Document page = render(".Look\nschedule::A.B[\"1 2 1\",mark=2]");
        assertThat(page.select(".player table#schedule-A-B caption").text())
                .endsWith("Look");
        JsonNode data = new ObjectMapper()
                .readTree(page.select(".player script").first().data());
        assertThat(data.at("/threads").asInt()).isEqualTo(2);
        assertThat(data.at("/marked").asInt()).isEqualTo(2);
        assertThat(data.at("/verdict").asText()).isEqualTo("not linearizable");
        assertThat(data.at("/steps/0/html").asText())
                .isEqualTo("reads <code>head</code>: <code>&lt;7&gt;</code>");
        assertThat(data.at("/steps/1/operation").asText()).isEqualTo("pop()");
        assertThat(data.at("/steps/1/returned").asText())
                .isEqualTo("returns <code>C1</code>");
        assertThat(data.at("/sources/0/member").asText()).isEqualTo("one");
        assertThat(data.at("/sources/0/numbers").toString())
                .isEqualTo("[3,4,5]");
        assertThat(data.at("/sources/0/lines/1").asText())
                .isEqualTo("    return count;");
        assertThat(data.at("/sources")).hasSize(1);
        assertThat(data.at("/start")).isEqualTo(data.at("/steps/0/picture"));
        assertThat(data.at("/words/0").asText())
                .isEqualTo("descriptor: D1 (size 1, cell C1: A); head: 7;"
                        + " slots: 0 holds C1: A");
        assertThat(data.at("/words/1").asText())
                .isEqualTo("descriptor: D2 (size 2, cell C1, dead); head: 7;"
                        + " slots: 0 holds C1, dead");
        assertThat(data.at("/steps/1/picture").asInt()).isEqualTo(1);
        assertThat(data.at("/steps/2/picture").asInt()).isEqualTo(1);
        assertThat(data.at("/pictures")).hasSize(2);
    }

    @Test
    void inPrintTheStateIsDrawnBeforeAndAfterWhatIsMarked()
            throws IOException {
        write("A.B.json", "wrong", "1 2 1",
                step(1, "vector.head.get()", "7", "", "null", 1),
                step(2, "vector.slots.spine[0][0].value = null", "", "",
                        "null", 2),
                step(1, "vector.head.get()", "7", "", "null", 2));
        Document page =
                render("schedule::A.B[\"1 2 1\",mark=2]", "docbook5");
        assertThat(page.select("tbody row")
                .eachText()
                .stream()
                .map(row -> row.replaceFirst("(after step \\d).*", "$1")))
                .containsExactly("1 reads head: 7",
                        "The shared state after step 1",
                        "2 writes C1.value: null",
                        "The shared state after step 2", "3 reads head: 7");
        List<String> drawings = new ArrayList<>();
        for (String image : page.select("imagedata").eachAttr("fileref")) {
            drawings.add(
                    Files.readString(folder.resolve("figures").resolve(image)));
        }
        String heavy = "stroke-width: 1.5; stroke-width: 3.5";
        assertThat(drawings.get(0)).doesNotContain(heavy);
        assertThat(drawings.get(1).lines().filter(it -> it.contains(heavy)))
                .as("around a slot, the descriptor, and the cell that is dead")
                .hasSize(3);
    }

    @Test
    void withoutAMarkTheLastChangesAreDrawn() throws IOException {
        write("A.B.json", "wrong", "1 2 1",
                step(1, "vector.head.get()", "7", "", "null", 1),
                step(2, "vector.slots.spine[0][0].value = null", "", "",
                        "null", 2),
                step(1, "vector.head.get()", "7", "", "null", 2));
        assertThat(render("schedule::A.B[\"1 2 1\"]", "docbook5")
                .select("imagedata")).hasSize(1);
    }

    @Test
    void aSourceThatIsGoneFailsWithFileAndLine() throws IOException {
        write("A.B.json", "wrong", "1",
                step(1, "vector.head.get()", "7", "", "null", 1));
        Files.delete(folder.resolve("chapters/c/src/main/java/a/B.java"));
        fails("schedule::A.B[\"1\"]",
                "the source of a/B.java is nowhere below " + folder);
    }

    private void fails(String prose, String message) {
        assertThatThrownBy(() -> render(prose))
                .hasStackTraceContaining(message);
    }

    private static List<String> text(Document page, int column) {
        return page.select("tbody td:nth-child(" + column + ")")
                .stream()
                .map(cell -> cell.wholeText().replace("\n\n", "\n"))
                .toList();
    }

    private static String step(int actor, String access, String result,
            String operation, String returned, int size) {
        return """
                {"actor": %d, "source": {"path": "a/B.java", "line": 4}, "access": "%s",
                 "result": "%s", "operation": "%s", "returned": %s,
                 "state": %s}
                """
                .formatted(actor, access, result, operation, returned,
                        STATE.formatted(size, size, size == 1 ? "A" : "null"));
    }

    /** A step after which T1 believes this, and T2 has a cell of its own. */
    private static String knowing(String step, String... beliefs) {
        return step.replaceFirst("\\{", """
                {"minds": [{"beliefs": [%s], "made": []},
                 {"beliefs": [], "made": [{"name": "", "value": "Cell#1",
                  "parts": [{"name": "value", "value": "A", "parts": []}]}]}],
                """.formatted(String.join(",", beliefs)).strip());
    }

    private static String belief(int step, String value, String now) {
        return """
                {"step": %d, "value": "%s", "constants": [], "now": "%s"}
                """.formatted(step, value, now);
    }

    private void write(String name, String verdict, String schedule,
            String... steps) throws IOException {
        Path file = folder.resolve("schedules").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"verdict": "%s", "schedule": "%s", "start": %s, "steps": [%s]}
                """.formatted(verdict, schedule, STATE.formatted(1, 1, "A"),
                String.join(",", steps)));
        Path source = folder.resolve("chapters/c/src/main/java/a/B.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, """
                class B {
                    // tag::one[]
                    int one() {
                        return count; // <1>
                    }
                    // end::one[]
                }
                """);
    }

    private Document render(String prose) {
        return render(prose, "html5");
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
}
