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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program printed, in a page. */
class OutputMacroTest {

    @TempDir
    Path folder;

    @Test
    void isShownAsItWasPrinted() throws IOException {
        write("demo.txt", "A  {x}\n\n.... *B* <1>\n");
        Document page = render("output::demo.txt[]");
        assertThat(page.select(".literalblock pre").text())
                .isEqualTo("A  {x}\n\n.... *B* <1>");
        assertThat(page.select(".title").text())
                .isEqualTo("What Demo prints");
    }

    @Test
    void theTitleNamesTheProgramUnlessThereIsAnother() throws IOException {
        write("lost-update.txt", "1\n");
        assertThat(render("output::lost-update.txt[]").select(".title").text())
                .isEqualTo("What LostUpdate prints");
        assertThat(render(".The count\noutput::{folder}/lost-update.txt[]")
                .select(".title")
                .text()).isEqualTo("The count");
    }

    @Test
    void aProgramThatPrintedNothingFailsWithFileAndLine() throws IOException {
        write("demo.txt", " \n");
        fails("demo.txt is empty: the program printed nothing");
    }

    @Test
    void aProgramThatDidNotRunFailsWithFileAndLine() throws IOException {
        fails("cannot read " + folder.resolve("demo.txt"));
    }

    private void fails(String message) throws IOException {
        Path chapter = folder.resolve("chapter.adoc");
        write("chapter.adoc", "== It runs\n\nLook.\n\noutput::demo.txt[]\n");
        assertThatThrownBy(() -> render("include::" + chapter + "[]"))
                .hasStackTraceContaining(chapter + ":5: ")
                .hasStackTraceContaining(message);
    }

    private Document render(String prose) {
        return Jsoup.parse(ASCIIDOCTOR.convert(prose, Options.builder()
                .safe(SafeMode.UNSAFE)
                .sourcemap(true)
                .attributes(Attributes.builder()
                        .attribute("folder", folder.toString())
                        .attribute("output", folder.toString())
                        .build())
                .build()));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
