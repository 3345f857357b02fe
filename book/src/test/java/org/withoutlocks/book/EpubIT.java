package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rendered EPUB. */
class EpubIT {

    private static final Path EPUB =
            Path.of("target/vector-without-locks.epub");

    /** Its pages and figures, by their names. */
    private static final Map<String, Document> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(EPUB);
                Stream<Path> files = Files.walk(zip.getPath("/EPUB"))) {
            for (Path file : files
                    .filter(each -> each.toString()
                            .matches(".*\\.(xhtml|svg)"))
                    .toList()) {
                FILES.put(zip.getPath("/EPUB").relativize(file).toString(),
                        Jsoup.parse(Files.readString(file), "",
                                Parser.xmlParser()));
            }
        }
    }

    @Test
    void epubCheckFindsNoErrorAndNoWarning() {
        StringWriter messages = new StringWriter();
        int result = new EpubCheck(EPUB.toFile(),
                new PrintWriter(messages, true)).doValidate();
        assertThat(result).as(messages.toString()).isZero();
    }

    @Test
    void itsContentsListChaptersAndSections() {
        assertThat(FILES.get("toc.xhtml").select("nav a").eachText())
                .contains("Using this book", "3. Push", "Helping", "Exercises")
                .doesNotContain("A class of 90 minutes");
    }

    @Test
    void itsNavigationGoesDownToSectionsAndExercises() {
        assertThat(FILES.get("nav.xhtml").select("nav#toc a").eachText())
                .contains("Helping", "3.3 Room for so many");
    }

    @Test
    void answersAreAtTheBackAndLeadThereAndBack() {
        Element question =
                FILES.get("push.xhtml").getElementById("push-question-1");
        assertThat(question).isNotNull();
        assertThat(FILES.get("push.xhtml")
                .select("a[href=answers.xhtml#push-answer-1]")).hasSize(1);
        assertThat(FILES.get("answers.xhtml")
                .select("a[href=push.xhtml#push-question-1]")).hasSize(1);
        assertThat(FILES.get("push.xhtml").select(".example-title")).isEmpty();
    }

    @Test
    void everyImageIsDescribed() {
        assertThat(FILES.values()
                .stream()
                .flatMap(file -> file.select("img").stream())).isNotEmpty()
                .allMatch(image -> !image.attr("alt").isBlank());
        assertThat(FILES.get("front-cover.xhtml")
                .select("svg[role=img]")
                .attr("aria-label")).isEqualTo("Vector Without Locks");
    }

    /**
     * The reader's font may be wider than ours: a label says how wide it is to
     * be, and that is inside.
     */
    @Test
    void everyLabelFitsIntoItsFigureInAnyFont() {
        int labels = 0;
        for (Map.Entry<String, Document> file : FILES.entrySet()) {
            if (!file.getKey().endsWith(".svg")) {
                continue;
            }
            double right = Double.parseDouble(
                    file.getValue()
                            .selectFirst("svg")
                            .attr("viewBox")
                            .split(" ", -1)[2]);
            for (Element label : file.getValue().select("text")) {
                if (!label.hasText()) {
                    continue;
                }
                assertThat(label.hasAttr("textLength"))
                        .as(file.getKey() + ": " + label)
                        .isTrue();
                double width = Double.parseDouble(label.attr("textLength"));
                double x = Double.parseDouble(label.attr("x"))
                        - switch (label.attr("text-anchor")) {
                            case "middle" -> width / 2;
                            case "end" -> width;
                            default -> 0;
                        };
                assertThat(List.of(x, right - x - width))
                        .as(file.getKey() + ": " + label)
                        .allMatch(room -> room >= 0);
                labels++;
            }
        }
        assertThat(labels).isGreaterThan(1000);
    }

    @Test
    void whatIsNotInItIsSaidToBeElsewhere() {
        assertThat(FILES.get("push.xhtml").text())
                .contains("Be the scheduler (on the book’s site)");
        assertThat(FILES.values()
                .stream()
                .flatMap(file -> file.select("a[href]").stream())
                .map(link -> link.attr("href"))
                .filter(href -> !href.contains(":"))).isNotEmpty()
                .allMatch(href -> href.startsWith("#")
                        || FILES.containsKey(href.replaceFirst("#.*", "")));
    }
}
