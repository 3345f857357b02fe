package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** A page of the site, printed by a browser. */
class PrintingIT {

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
        browser.show(Width.DESK, Scheme.DARK);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-push.html", "play-push.html"})
    void everyScheduleIsATable(String page) throws IOException {
        String printed = printed(page);
        List<Element> tables = rendered(page)
                .select("table.schedule");
        assertThat(tables).isNotEmpty();
        for (Element table : tables) {
            assertThat(printed).contains(table.select("td:matches(^T|\\w+\\()")
                    .eachText()
                    .stream()
                    .map(PrintingIT::withoutSpace)
                    .toList());
        }
    }

    @Test
    void whatIsFoldedIsOpen() throws IOException {
        String printed = printed("03-push.html");
        List<String> folded = rendered("03-push.html")
                .select("details > .content p")
                .eachText();
        assertThat(folded).isNotEmpty();
        assertThat(printed).contains(folded.stream()
                .map(PrintingIT::withoutSpace)
                .toList());
    }

    @Test
    void whatWasFoldedIsFoldedAgain() {
        browser.open("03-push.html");
        Object open = browser.run(
                "return document.querySelectorAll('details[open]').length");
        print();
        assertThat(browser.run(
                "return document.querySelectorAll('details[open]').length"))
                .isEqualTo(open);
    }

    @Test
    void whatIsToBePressedIsNotThere() throws IOException {
        for (String page : List.of("03-push.html", "play-push.html")) {
            assertThat(printed(page)).doesNotContain("Step→", "←Back",
                    "Startagain", "Check\n", "Removethemarks", "of12",
                    "Allstepsasatable", "Giveup");
        }
    }

    private static Document rendered(String page) throws IOException {
        Document rendered = Jsoup.parse(Path.of("target/site", page));
        rendered.select("wbr").remove();
        return rendered;
    }

    /** Returns the text of the printed page, without space. */
    private static String printed(String page) throws IOException {
        browser.open(page);
        try (PDDocument pdf = Loader.loadPDF(print())) {
            return withoutSpace(new PDFTextStripper().getText(pdf));
        }
    }

    private static byte[] print() {
        Map<String, Object> printed = browser.driver()
                .executeCdpCommand("Page.printToPDF",
                        Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode(printed.get("data").toString());
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "");
    }
}
