package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all schedules of a small book. */
class SchedulesMacroTest {

    @TempDir
    Path folder;

    @BeforeEach
    void book() throws IOException {
        write("book/src/pages/_book.adoc", """
                = Book

                = Part

                include::about.adoc[leveloffset=+1]

                include::03-push.adoc[leveloffset=+1]

                include::end.adoc[leveloffset=+1]
                """);
        write("book/src/pages/about.adoc", """
                :output: {book}/target
                [#about]
                = About

                .A _lost_ update [of two]
                schedule::Count["1 2x2 1"]
                """);
        write("book/src/pages/end.adoc", "[#end]\n= End\n");
        write("book/src/pages/03-push.adoc", """
                :output: {chapters}/03-push/target
                include::{chapters}/03-push/chapter.adoc[]
                """);
        chapter("""
                [#push]
                = Push

                .First
                [#first]
                schedule::Tries.First["1x2",watch="slot 0"]

                .Then
                schedule::Tries.Then["2 1x3",opts=replay,mark=2]
                """);
        write("chapters/03-push/rounds.adoc", """
                .Round
                schedule::Tries.Round["1"]
                """);
        report("book/target/schedules/Count.json", "wrong", "1 2x2 1", 4);
        report("chapters/03-push/target/schedules/Tries.First.json",
                "not linearizable", "1x2", 2);
        report("chapters/03-push/target/schedules/Tries.Then-2-1x3.json",
                "correct", "2 1x3", 3);
    }

    @Test
    void everyScheduleOfEveryPageHasARow() {
        Document page = render();
        assertThat(page.select("caption").eachText())
                .containsExactly("About", "Chapter 3, Push");
        assertThat(page.select("tbody tr").eachText()).containsExactly(
                "A lost update [of two] Count 1 2x2 1 4 wrong",
                "First Tries.First 1x2 2 not linearizable",
                "Then Tries.Then 2 1x3 3 correct");
    }

    @Test
    void titlesLeadToPagesAndSchedules() {
        Document page = render();
        assertThat(page.select("caption a").eachAttr("href"))
                .containsExactly("about.html#about", "03-push.html#push");
        assertThat(page.select("td a").eachAttr("href")).containsExactly(
                "about.html#schedule-Count", "03-push.html#first",
                "03-push.html#schedule-Tries-Then-2-1x3");
    }

    @Test
    void aScheduleWithoutATitleFailsWithFileAndLine() throws IOException {
        Path chapter = chapter("""
                [#push]
                = Push

                .Not of the schedule
                Text.

                schedule::Tries.First["1x2"]
                """);
        fails(chapter + ":7: give the schedule a title");
    }

    @Test
    void aScheduleThatWasNotFoundFailsWithFileAndLine() throws IOException {
        Path chapter = chapter("""
                [#push]
                = Push

                .Gone
                schedule::Tries.Gone["1x2"]
                """);
        fails(chapter + ":5: cannot read " + folder
                .resolve("chapters/03-push/target/schedules/Tries.Gone.json"));
    }

    @Test
    void aPageWithoutAnIdFailsWithFileAndLine() throws IOException {
        Path chapter = chapter("""
                = Push

                .First
                schedule::Tries.First["1x2"]
                """);
        fails(chapter + ":1: the title of the page has no id");
    }

    private void fails(String message) {
        assertThatThrownBy(this::render).hasStackTraceContaining(message);
    }

    private Document render() {
        return Jsoup.parse(ASCIIDOCTOR.convert("schedules::[]",
                Options.builder()
                        .safe(SafeMode.UNSAFE)
                        .attributes(Attributes.builder()
                                .attribute("book", folder + "/book")
                                .attribute("chapters", folder + "/chapters")
                                .attribute("table-caption", false)
                                .build())
                        .build()));
    }

    private Path chapter(String text) throws IOException {
        return write("chapters/03-push/chapter.adoc", text);
    }

    private void report(String name, String verdict, String schedule, int steps)
            throws IOException {
        write(name, """
                {"verdict": "%s", "schedule": "%s", "steps": [%s]}
                """.formatted(verdict, schedule,
                "{}" + ",{}".repeat(steps - 1)));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
