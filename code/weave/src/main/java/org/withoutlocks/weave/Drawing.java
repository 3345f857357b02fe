package org.withoutlocks.weave;

import java.util.Locale;

/** An SVG in the making, 400 units wide. */
final class Drawing {

    private final StringBuilder content = new StringBuilder();

    void text(String style, double x, double y, String text) {
        add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", style, x, y,
                escaped(text));
    }

    void path(String style, String format, Object... values) {
        add("<path class=\"%s\" d=\"%s\"/>", style, filled(format, values));
    }

    void rectangle(String style, double x, double y, double width,
            double height) {
        add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                style, x, y, width, height);
    }

    void dot(double x, double y) {
        add("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"5\"/>", x, y);
    }

    /** Returns it as a figure of a chapter, with a name of its own. */
    Figure figure(String chapter, double height, String title,
            String description) {
        String svg = filled("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 %s" \
                role="img">
                  <title>%s</title>
                  <desc>%s.</desc>
                %s</svg>
                """, height, escaped(title), escaped(description), content);
        return new Figure(
                chapter + "-" + Integer.toHexString(svg.hashCode()) + ".svg",
                svg, title, description);
    }

    private void add(String format, Object... values) {
        content.append("  ").append(filled(format, values)).append('\n');
    }

    /** Writes numbers with one digit after the point at most. */
    private static String filled(String format, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number
                    ? String.format(Locale.ROOT, "%.1f", number)
                            .replaceFirst("\\.0$", "")
                    : values[i];
        }
        return String.format(Locale.ROOT, format, texts);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
