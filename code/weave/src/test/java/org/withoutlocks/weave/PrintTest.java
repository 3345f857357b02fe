package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Json;

/** A book with macros, as PDF and as EPUB. */
class PrintTest {

    @TempDir
    static Path folder;

    private static String pdf;
    private static Document epub;

    private static void write() throws IOException {
        write("02-get/src/A.java", "class A {\n    int one;\n}\n");
        write("03-push/src/A.java",
                "class A {\n    long one;\n\n    int two;\n}\n");
        write("demo.txt", "It  prints\n");
        write("03-push/chapter.adoc",
                """
                        [#push]
                        = Push

                        .First
                        [#first]
                        schedule::Tries.First["1x2"]

                        diff::{folder}/03-push/src/A.java[from={folder}/02-get/src/A.java]

                        output::demo.txt[]

                        .What is the count?
                        [question,Two,ask="counter.count",watch="count"]
                        ----
                        0:: Nobody writes less than 1.
                        1:: Both read before either writes.
                        2:: One reads what the other has written.
                        ----

                        game::Two[goal=Lose one.,won=It is lost.,right=Fine]
                        """);
        String graph = Json.of(Explorer.of(TwoReaders.class).graph(1_000));
        write("schedules/Two.graph.json", graph);
        write("schedules/Fine.graph.json", graph
                .replaceAll("\"end\":\"[^\"]+\"", "\"end\":\"correct\""));
        write("schedules/Tries.First.json", """
                {"verdict": "wrong", "schedule": "1x2", "start": %s,
                 "history": [], "steps": [
                 {"actor": 1, "access": "count = 8", "result": "",
                  "operation": "", "returned": null, "state": %s}]}
                """.formatted(count(7), count(8)));
        write("book/src/pages/_book.adoc", """
                = Book
                :doctype: book

                include::03-push.adoc[leveloffset=+1]

                include::schedules.adoc[leveloffset=+1]
                """);
        write("book/src/pages/03-push.adoc", """
                :output: {chapters}
                include::{chapters}/03-push/chapter.adoc[]
                """);
        write("book/src/pages/schedules.adoc", """
                [#schedules]
                = All schedules

                schedules::[]
                """);
    }

    @BeforeAll
    static void render() throws IOException {
        write();
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create();
                PDDocument document = Loader.loadPDF(
                        render(asciidoctor, "pdf", "../../../figures")
                                .toFile())) {
            pdf = new PDFTextStripper().getText(document);
            epub = epub(render(asciidoctor, "epub3", "figures"));
        }
    }

    @Test
    void thePdfHasTheShortFormOfADiffAndLinksToNoFile() {
        assertThat(pdf.replace('\u00a0', ' ').lines()).contains(
                "A.java of chapter 3, compared with that of chapter 2",
                "Changed one +1 −1", "New two +1", "In all +2 −1",
                "The short changes", "@@ one @@", "- int one;", "+ long one;",
                "Unchanged: class A. Counted are lines that came (+) and went"
                        + " (−), without blank ones.",
                "What Demo prints", "It  prints", "Chapter 3, Push",
                "First Tries.First 1x2 1 wrong");
    }

    @Test
    void theEpubHasTheShortFormOfADiffAndLinksToNoFile() {
        assertThat(epub.select("caption, figcaption").eachText()).contains(
                "A.java of chapter 3, compared with that of chapter 2",
                "The short changes", "What Demo prints", "Chapter 3, Push");
        assertThat(epub.select("tr").eachText()).contains("Changed one +1 −1",
                "New two +1", "In all +2 −1", "First Tries.First 1x2 1 wrong");
        assertThat(epub.select("pre").text()).contains("- int one;",
                "+ long one;", "It  prints");
        assertThat(epub.select("a[href]").eachAttr("href"))
                .contains("push.xhtml#first")
                .noneMatch(href -> href.contains("changes"));
    }

    @Test
    void theAnswerFollowsAQuestion() {
        String[] parts = {"What is the count?", "Answer", "0 cannot happen",
            "it ends in 6 of them, and this comes out in none", "1 can happen",
            "It does in the schedule", "2 can happen"};
        assertThat(pdf.replaceAll("\\s+", " ")).containsSubsequence(parts);
        assertThat(epub.text()).containsSubsequence(parts);
    }

    @Test
    void theStateIsDrawnInASchedule() {
        assertThat(epub.select("table.schedule img[src^=figures]")
                .eachAttr("alt"))
                .contains("The shared state after step 1. count: 8");
        assertThat(pdf).contains("writes count: 8\ncount 8\n");
    }

    @Test
    void aGameIsItsGoalAndOneWayThere() {
        String[] parts = {"Your goal: Lose one.", "One way to the goal",
            "reads count: 0", "It is lost.", "in none is the goal reached."};
        assertThat(pdf.replaceAll("\\s+", " ")).containsSubsequence(parts);
        assertThat(epub.text()).containsSubsequence(parts);
    }

    private static Document epub(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            return Jsoup.parse(files
                    .filter(each -> each.toString().endsWith(".xhtml"))
                    .map(PrintTest::read)
                    .collect(Collectors.joining()));
        }
    }

    private static Path render(Asciidoctor asciidoctor, String backend,
            String images) {
        Path file = folder.resolve("book." + backend);
        asciidoctor.convertFile(
                folder.resolve("book/src/pages/_book.adoc").toFile(),
                Options.builder()
                        .backend(backend)
                        .safe(SafeMode.UNSAFE)
                        .toFile(file.toFile())
                        .attributes(Attributes.builder()
                                .attribute("folder", folder.toString())
                                .attribute("book", folder + "/book")
                                .attribute("chapters", folder.toString())
                                .attribute("figure-css",
                                        Path.of("../../book/src/theme/figure.css")
                                                .toAbsolutePath()
                                                .toString())
                                .attribute("figures-out", folder + "/figures")
                                .attribute("imagesdir", images)
                                .attribute("table-caption", false)
                                .attribute("listing-caption!", "")
                                .build())
                        .build());
        return file;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String count(int count) {
        return """
                {"name": "", "value": "A#1", "parts": [
                 {"name": "count", "value": "%d", "parts": []}]}
                """.formatted(count);
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
