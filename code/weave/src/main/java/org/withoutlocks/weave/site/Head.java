package org.withoutlocks.weave.site;

import java.util.Objects;
import org.jsoup.nodes.Element;

/** What the head of a page says of it. */
record Head(Contents contents, String name, Element body) {

    /** How long a description is, unless its first sentence is longer. */
    private static final int DESCRIPTION = 160;

    /** Returns a title that no other page has, without the book's. */
    String title() {
        return isFile()
                ? heading() + " · " + new FilePage(name).home(contents)
                : heading();
    }

    private String heading() {
        return Objects.requireNonNull(body.selectFirst("h1"), name).text();
    }

    /** Returns the first sentences of the page; they have a line each. */
    String description() {
        if (isFile()) {
            String path = Objects.requireNonNull(body.selectFirst(".path"))
                    .text();
            return new FilePage(name).showsChanges() ? path + "."
                    : "The whole of " + path + ".";
        }
        Element first = body.selectFirst(".paragraph > p");
        StringBuilder description = new StringBuilder();
        if (first != null) {
            first.wholeText()
                    .lines()
                    .takeWhile(line -> line.matches(".*[.?!]”?"))
                    .takeWhile(line -> description.isEmpty() || description
                            .length() + line.length() < DESCRIPTION)
                    .forEach(line -> description.append(line).append(' '));
        }
        return description.isEmpty()
                ? heading() + " of the book " + Layout.BOOK + "."
                : description.toString().strip();
    }

    private boolean isFile() {
        return body.selectFirst(".whole") != null;
    }
}
