package org.withoutlocks.weave.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;

/**
 * The index of the book's text, by sections and glossary terms. It is built by
 * lunr, in this JVM, and written as a script, since a page opened from a file
 * may not load data in any other way.
 */
final class SearchIndex {

    private static final String LUNR =
            "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    /** A place to be found: its address and title, its page, and its text. */
    record Entry(String at, String title, String page, String text) {}

    private static final Evaluator BEGINNING =
            Selector.evaluatorOf("h2[id], h3[id], dt:has(a[id])");

    private static final Evaluator NO_PROSE = Selector.evaluatorOf(
            "h1, h2[id], h3[id], dt:has(a[id]), svg, .conum");

    private final List<Entry> entries = new ArrayList<>();

    /** Adds the sections of a page. */
    void add(Contents.Page page, Element body) {
        StringBuilder text = new StringBuilder();
        String[] place = {page.name() + ".html", page.title()};
        NodeTraversor.traverse((Node node, int depth) -> {
            if (node instanceof Element element && begins(element)) {
                flush(place, page, text);
                place[0] = page.name() + ".html" + anchor(element);
                place[1] = element.text();
            } else if (node instanceof Element element && element.isBlock()) {
                text.append(element.is("td") ? " · " : " ");
            } else if (node instanceof TextNode run && isProse(run)) {
                text.append(run.text());
            }
        }, body);
        flush(place, page, text);
    }

    private static boolean begins(Element element) {
        return element.is(BEGINNING);
    }

    private static String anchor(Element element) {
        Element named = element.hasAttr("id")
                ? element
                : Objects.requireNonNull(element.selectFirst("a[id]"));
        return "#" + named.id();
    }

    private static boolean isProse(TextNode text) {
        Element parent = Objects.requireNonNull(text.parentElement());
        return parent.closest(NO_PROSE) == null;
    }

    private void flush(String[] place, Contents.Page page,
            StringBuilder text) {
        entries.add(new Entry(place[0], place[1], page.numbered(),
                text.toString().replaceAll("\\s+", " ").strip()));
        text.setLength(0);
    }

    /** Writes {@code search-index.js} and lunr beside it. */
    void write(Path site) throws IOException {
        String places = new ObjectMapper().writeValueAsString(entries);
        Files.writeString(site.resolve("search-index.js"), "const SEARCH = {"
                + "entries: " + places + ",\nindex: " + index(places) + "};\n");
        Files.writeString(site.resolve("lunr.js"), lunr());
    }

    private static String index(String places) throws IOException {
        try (Context script = Context.enter()) {
            script.setInterpretedMode(true);
            Scriptable scope = script.initStandardObjects();
            script.evaluateString(scope, lunr(), "lunr.js", 1, null);
            return Context.toString(script.evaluateString(scope, """
                    var entries = %s;
                    JSON.stringify(lunr(function () {
                      this.ref("at");
                      this.field("title", {boost: 10});
                      this.field("text");
                      entries.forEach(this.add, this);
                    }));
                    """.formatted(places), "index.js", 1, null));
        }
    }

    private static String lunr() throws IOException {
        try (InputStream lunr = SearchIndex.class.getResourceAsStream(LUNR)) {
            return new String(Objects.requireNonNull(lunr, LUNR).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
