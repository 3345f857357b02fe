package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the macros on slides. */
class SlidesTest {

    private static Asciidoctor asciidoctor;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        asciidoctor = Asciidoctor.Factory.create();
        asciidoctor.requireLibrary("asciidoctor-revealjs");
    }

    @AfterAll
    static void stop() {
        asciidoctor.close();
    }

    @Test
    void aFigureFollowsTheTheme() throws IOException {
        write("f.svg", """
                <svg xmlns='http://www.w3.org/2000/svg'>
                <title>T</title><desc>D.</desc><path class='line'/></svg>
                """);
        Document slide = render(".Caption\nfigure::f.svg[]");
        assertThat(slide.select(".imageblock svg > title").text())
                .isEqualTo("T");
        assertThat(slide.select(".imageblock + .title").text())
                .isEqualTo("Caption");
        assertThat(slide.select("svg style")).isEmpty();
    }

    @Test
    void aHistoryIsAFigure() {
        Document slide = render("""
                [history,verdict=linearizable]
                ....
                T1 |--push(A)--|
                ....
                """);
        assertThat(slide.select("svg > title").text()).isEqualTo("A history");
    }

    @Test
    void aWrongListingSaysSo() throws IOException {
        write("A.java", """
                /** Wrong: empty. */
                // tag::a[]
                class A {}
                // end::a[]
                """);
        Document slide = render("listing::{folder}/A.java[a]");
        assertThat(slide.select(".listingblock.wrong .title").text())
                .isEqualTo("A.java (wrong on purpose): A");
        assertThat(slide.select("pre").text()).isEqualTo("class A {}");
    }

    @Test
    void aScheduleIsATable() throws IOException {
        write("schedules/A.B.json", """
                {"verdict": "wrong", "schedule": "1", "start":
                  {"name": "", "value": "A", "parts": []}, "steps": [
                 {"actor": 1, "access": "count", "result": "7",
                  "operation": "", "returned": null, "state":
                   {"name": "", "value": "A", "parts": []}}]}
                """);
        Document slide = render(".Caption\nschedule::A.B[\"1\"]");
        assertThat(slide.select("table.schedule.folds caption").text())
                .isEqualTo("Caption");
        assertThat(slide.select("table.schedule td").text())
                .isEqualTo("1 reads count: 7");
    }

    private Document render(String prose) {
        return Jsoup.parse(asciidoctor.convert("= Deck\n\n== Slide\n\n" + prose,
                Options.builder()
                        .backend("revealjs")
                        .safe(SafeMode.UNSAFE)
                        .standalone(true)
                        .attributes(Attributes.builder()
                                .attribute("folder", folder.toString())
                                .attribute("figures", folder.toString())
                                .attribute("figures-out", folder + "/out")
                                .attribute("imagesdir", folder + "/out")
                                .attribute("output", folder.toString())
                                .attribute("figure-caption", null)
                                .attribute("table-caption", null)
                                .build())
                        .build()));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
