package org.withoutlocks.weave.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Slides as the reveal.js converter renders them, fitted into the site. */
final class Slides {

    /** Writes each of the decks in a folder. */
    static void write(Path rendered, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(rendered)) {
            for (Path file : files.filter(Site::isPage).toList()) {
                Files.writeString(to.resolve(file.getFileName()),
                        fitted(Jsoup.parse(file)));
            }
        }
    }

    /** Returns the deck, which slides.css and slides.js look after. */
    private static String fitted(Document deck) {
        deck.outputSettings().prettyPrint(false);
        deck.title(Objects.requireNonNull(deck.selectFirst("h1")).text() + " · "
                + Layout.BOOK);
        Element head = deck.head();
        // The converter's forbids to zoom.
        Objects.requireNonNull(head.selectFirst("meta[name=viewport]"))
                .attr("content", "width=device-width, initial-scale=1");
        head.select("style").remove();
        head.append("<link rel=\"icon\" href=\"../icon.svg\">");
        deck.body().append("<script src=\"slides.js\"></script>");
        deck.select(".conum").forEach(Site::dropComment);
        Layout.fit(deck.body());
        return deck.outerHtml();
    }

    private Slides() {}
}
