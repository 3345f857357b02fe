package org.withoutlocks.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The text of the site's pages by place: section, glossary term or file. */
record SitePlaces(Map<String, String> texts) {

    static SitePlaces read() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (boolean wholeFiles : new boolean[]{false, true}) {
            for (String page : PageCheck.pages(wholeFiles)) {
                if (!page.equals("index.html")
                        && !page.endsWith("-changes.html")) {
                    Element main = Objects.requireNonNull(
                            Jsoup.parse(Path.of("target/site", page))
                                    .selectFirst(wholeFiles
                                            ? ".whole .listingblock"
                                            : "main"));
                    main.select("nav, svg, script, .eyebrow").remove();
                    main.select("wbr").remove();
                    split(page, main, texts);
                }
            }
        }
        return new SitePlaces(texts);
    }

    private static void split(String page, Element main,
            Map<String, String> texts) {
        String[] place = {page};
        NodeTraversor.traverse((Node node, int depth) -> {
            if (node instanceof Element element) {
                if (element.is("h2[id], h3[id], dt a[id]")) {
                    place[0] = page + "#" + element.id();
                }
                if (element.isBlock()) {
                    texts.merge(place[0], "\n", String::concat);
                }
            } else if (node instanceof TextNode text) {
                texts.merge(place[0], text.getWholeText(), String::concat);
            }
        }, main);
    }

    /** Returns the places whose text has a match. */
    Set<String> with(Pattern pattern) {
        return texts.keySet()
                .stream()
                .filter(place -> pattern.matcher(texts.get(place)).find())
                .collect(Collectors.toSet());
    }

    /** Returns how many matches a page has. */
    long count(String page, Pattern pattern) {
        return texts.keySet()
                .stream()
                .filter(place -> place.startsWith(page))
                .flatMap(place -> pattern.matcher(texts.get(place)).results())
                .count();
    }
}
