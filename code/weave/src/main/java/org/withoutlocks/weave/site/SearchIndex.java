package org.withoutlocks.weave.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

/**
 * What the search looks through: the book's text, by sections and glossary
 * terms, and its files. It is written as a script, since a page opened from a
 * file may not load data in any other way, with the library that searches it.
 */
final class SearchIndex {

    /** A place to be found: its address and title, its page, and its text. */
    record Entry(String at, String title, String page, String text,
            boolean file) {}

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
        add(place[0], place[1], page.numbered(), text.toString(), false);
        text.setLength(0);
    }

    /** Adds a whole file, and where it belongs. */
    void addFile(String name, String belongsTo, Element body) {
        Element title = Objects.requireNonNull(body.selectFirst("h1"), name);
        add(name + ".html", title.text(), belongsTo,
                body.select(".whole pre:not(.numbers)").text(), true);
    }

    private void add(String at, String title, String page, String text,
            boolean file) {
        entries.add(new Entry(at, title, page,
                text.replaceAll("\\s+", " ").strip(), file));
    }

    /** Writes {@code search-index.js}, with the library in {@code theme}. */
    void write(Path theme, Path site) throws IOException {
        Files.writeString(site.resolve("search-index.js"), """
                "use strict";
                (() => {
                const module = { exports: {} };
                const { exports } = module;
                %s
                dispatchEvent(new CustomEvent("searchindex", { detail: {
                  MiniSearch: module.exports,
                  entries: %s,
                } }));
                })();
                """.formatted(
                Files.readString(theme.resolve("minisearch/minisearch.js")),
                new ObjectMapper().writeValueAsString(entries)));
    }
}
