package org.withoutlocks.weave.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the pages say of the book to programs: the attributes of
 * {@code _metadata.adoc}, the edition's date, and the public address of the
 * site, which is empty if it has none.
 */
record Metadata(Map<String, String> attributes, String date, String address) {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(":([\\w-]+): (.+)");

    private static final List<String> LICENCES =
            List.of("https://creativecommons.org/licenses/by-sa/4.0/",
                    "https://www.apache.org/licenses/LICENSE-2.0");

    /** Reads the attributes. */
    static Metadata read(Path file, String date, String address)
            throws IOException {
        Map<String, String> attributes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher attribute = ATTRIBUTE.matcher(line);
            if (attribute.matches()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
        }
        return new Metadata(attributes, date,
                address.isEmpty() || address.endsWith("/") ? address
                        : address + "/");
    }

    /**
     * Returns the attribute of that name.
     *
     * @throws IllegalStateException if it is not set
     */
    String get(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "_metadata.adoc does not set " + name);
        }
        return value;
    }

    /** Returns elements for the head of a page. */
    String head(String page, String title, String description) {
        boolean start = page.equals("index");
        Element head = new Element("head");
        name(head, "author", get("author"));
        property(head, "og:type", start ? "book" : "article");
        property(head, "og:site_name", get("book-title"));
        property(head, "og:title", title);
        property(head, "og:description", description);
        if (!address.isEmpty()) {
            String here = address + (start ? "" : page + ".html");
            head.appendElement("link")
                    .attr("rel", "canonical")
                    .attr("href", here);
            property(head, "og:url", here);
            property(head, "og:image", address + "cover.png");
            property(head, "og:image:alt", "The cover of the book");
        }
        return head.html() + "\n" + (start ? book() : "");
    }

    private static void name(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta")
                .attr("property", name)
                .attr("content", content);
    }

    /** The book as schema.org describes one. */
    private String book() {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode book = mapper.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "Book")
                .put("name", get("book-title"))
                .put("alternativeHeadline", get("book-subtitle"))
                .put("description", get("description"))
                .put("inLanguage", "en")
                .put("bookEdition", get("edition"))
                .put("datePublished", date)
                .put("identifier", get("uuid"))
                .put("keywords", get("keywords"))
                .put("isAccessibleForFree", true);
        book.putObject("author")
                .put("@type", "Organization")
                .put("name", get("author"));
        LICENCES.forEach(book.putArray("license")::add);
        if (!address.isEmpty()) {
            book.put("url", address).put("image", address + "cover.png");
        }
        try {
            return "<script type=\"application/ld+json\">"
                    + mapper.writeValueAsString(book).replace("</", "<\\/")
                    + "</script>\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
