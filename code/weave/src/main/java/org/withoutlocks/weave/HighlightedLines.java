package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A listing that was highlighted, cut into lines. */
final class HighlightedLines {

    /** Returns each line's HTML; what spans lines is closed and opened again. */
    static List<String> of(String html) {
        Element code =
                Objects.requireNonNull(Jsoup.parse(html).selectFirst("code"));
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node : code.childNodes()) {
            boolean first = true;
            for (String piece : textOf(node).split("\n", -1)) {
                if (!first) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                first = false;
                line.append(inSpan(node, piece));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static String textOf(Node node) {
        return node instanceof TextNode text ? text.getWholeText()
                : ((Element) node).wholeText();
    }

    private static String inSpan(Node node, String piece) {
        String text = Entities.escape(piece);
        return node instanceof Element span && !piece.isEmpty()
                ? "<span class=\"" + span.className() + "\">" + text + "</span>"
                : text;
    }

    private HighlightedLines() {}
}
