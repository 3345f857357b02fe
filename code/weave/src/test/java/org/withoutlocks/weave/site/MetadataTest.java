package org.withoutlocks.weave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static final Path FILE =
            Path.of("../../book/src/pages/_metadata.adoc");

    @Test
    void aPageWithoutAnAddressNamesNone() throws IOException {
        Document head = head("", "03-push");
        assertThat(head.select("[property=og:title]").attr("content"))
                .isEqualTo("A \"push\" & more");
        assertThat(head.select("[property=og:type]").attr("content"))
                .isEqualTo("article");
        assertThat(head.select("[rel=canonical], [property=og:url], script"))
                .isEmpty();
    }

    @Test
    void aPageWithAnAddressSaysWhereItIs() throws IOException {
        assertThat(head("https://example.org/book", "03-push")
                .select("[rel=canonical]")
                .attr("href"))
                .isEqualTo("https://example.org/book/03-push.html");
        assertThat(head("https://example.org/book/", "index")
                .select("[property=og:url]")
                .attr("content")).isEqualTo("https://example.org/book/");
    }

    @Test
    void theStartPageDescribesTheBook() throws IOException {
        JsonNode book = new ObjectMapper()
                .readTree(head("", "index").select("script").html());
        assertThat(book.get("@type").asText()).isEqualTo("Book");
        assertThat(book.get("name").asText()).isEqualTo("Vector Without Locks");
        assertThat(book.get("datePublished").asText()).isEqualTo("2026-01-02");
        assertThat(book.get("license")).hasSize(2);
        assertThat(book.has("url")).isFalse();
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertThatIllegalStateException()
                .isThrownBy(() -> Metadata.read(FILE, "", "").get("price"))
                .withMessage("_metadata.adoc does not set price");
    }

    private static Document head(String address, String page)
            throws IOException {
        return Jsoup.parse(Metadata.read(FILE, "2026-01-02", address)
                .head(page, "A \"push\" & more", "It grows."));
    }
}
