package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All forms say the same of the book; the site's start page says it first. */
class MetadataIT {

    private static JsonNode book;
    private static String title;
    private static String author;

    @BeforeAll
    static void read() throws IOException {
        book = new ObjectMapper()
                .readTree(Jsoup.parse(Path.of("target/site/index.html"))
                        .select("script[type=application/ld+json]")
                        .html());
        title = text("name") + ": " + text("alternativeHeadline");
        author = book.at("/author/name").asText();
    }

    @Test
    void theFileForCitationsAgrees() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("CITATION.cff"));
        assertThat(lines).contains("title: \"" + title + "\"",
                "  - name: \"" + author + "\"",
                "abstract: \"" + text("description") + "\"",
                "version: \"" + text("bookEdition") + "\"",
                "date-released: \"" + text("datePublished") + "\"",
                "    value: \"" + text("identifier") + "\"",
                "  title: \"" + title + "\"",
                "    - name: \"" + author + "\"",
                "  edition: \"" + text("bookEdition") + "\"",
                "  year: " + text("datePublished").substring(0, 4));
        for (String keyword : text("keywords").split(", ", -1)) {
            assertThat(lines).contains("  - " + keyword);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vector-without-locks",
        "vector-without-locks-instructors"})
    void aPdfAgrees(String name) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Path.of("target", name + ".pdf").toFile())) {
            PDDocumentInformation info = pdf.getDocumentInformation();
            assertThat(info.getTitle()).startsWith(text("name") + ": ");
            assertThat(info.getAuthor()).isEqualTo(author);
            assertThat(info.getCreator()).isEqualTo(author);
            assertThat(info.getKeywords()).isEqualTo(text("keywords"));
            assertThat(info.getSubject()).isNotBlank();
            assertThat(pdf.getDocumentCatalog().getLanguage())
                    .isEqualTo(text("inLanguage"));
            assertThat(List.of(info.getCreationDate(),
                    info.getModificationDate()))
                    .extracting(MetadataIT::day)
                    .containsOnly(text("datePublished"));
        }
    }

    @Test
    void theEpubAgrees() throws IOException {
        Document epub = packageOfTheEpub();
        assertThat(epub.select("dc|title").text()).isEqualTo(title);
        assertThat(epub.select("dc|creator").text()).isEqualTo(author);
        assertThat(epub.select("dc|description").text())
                .isEqualTo(text("description"));
        assertThat(epub.select("dc|identifier").text())
                .isEqualTo(text("identifier"));
        assertThat(epub.select("dc|language").text())
                .isEqualTo(text("inLanguage"));
        assertThat(epub.select("dc|date").text())
                .startsWith(text("datePublished"));
        assertThat(epub.select("dc|rights").text()).contains("CC BY-SA 4.0",
                "Apache License 2.0");
        assertThat(String.join(", ", epub.select("dc|subject").eachText()))
                .isEqualTo(text("keywords"));
    }

    @Test
    void theEpubSaysHowAccessibleItIs() throws IOException {
        assertThat(packageOfTheEpub().select("meta[property^=schema:]")
                .eachAttr("property")).contains("schema:accessMode",
                        "schema:accessModeSufficient",
                        "schema:accessibilityFeature",
                        "schema:accessibilityHazard",
                        "schema:accessibilitySummary");
    }

    @Test
    void thePageAboutTheEditionSaysIt() throws IOException {
        assertThat(Jsoup.parse(Path.of("target/site/imprint.html"))
                .select("main")
                .text()).contains(title, author, text("bookEdition"),
                        text("datePublished"), "CC BY-SA 4.0",
                        "Apache License 2.0");
    }

    private static String text(String name) {
        return book.get(name).asText();
    }

    private static String day(Calendar time) {
        return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC)
                .toString();
    }

    private static Document packageOfTheEpub() throws IOException {
        try (FileSystem zip = FileSystems
                .newFileSystem(Path.of("target/vector-without-locks.epub"))) {
            return Jsoup.parse(
                    Files.readString(zip.getPath("EPUB/package.opf")), "",
                    Parser.xmlParser());
        }
    }
}
