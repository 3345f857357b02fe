package org.withoutlocks.weave;

import java.util.Locale;

/** An SVG in the making, 400 units wide. */
final class Drawing {

    static final double WIDTH = 400;
    static final double LEFT = 8;
    static final double RIGHT = 392;
    /** The least between two labels beside each other. */
    static final double GAP = 8;

    /** What a character of prose takes, where most are small letters. */
    private static final double CHARACTER = 6.8;
    /** What it takes on average in a line full of it. */
    private static final double AVERAGE = 6.3;
    static final double LINE = 19;

    private final StringBuilder content = new StringBuilder();

    void text(String style, double x, double y, String text) {
        add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>", style, x, y,
                escaped(text));
    }

    /** Text that ends at x, or with "middle" has its middle there. */
    void text(String style, String anchor, double x, double y, String text) {
        add("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">"
                + "%s</text>", style, anchor, x, y, escaped(text));
    }

    /** Returns about what a text takes that is not code. */
    static double width(String text) {
        return CHARACTER * text.length();
    }

    /** Returns whether a paragraph that begins at x is one line. */
    static boolean fits(double x, String paragraph) {
        return x + AVERAGE * paragraph.length() <= RIGHT;
    }

    /** Text in as many lines as it needs; returns where the last one is. */
    double paragraph(String style, double x, double top, String text) {
        double y = top;
        String line = "";
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && !fits(x, line + " " + word)) {
                text(style, x, y, line);
                y += LINE;
                line = word;
            } else {
                line += (line.isEmpty() ? "" : " ") + word;
            }
        }
        text(style, x, y, line);
        return y;
    }

    void path(String style, String format, Object... values) {
        add("<path class=\"%s\" d=\"%s\"/>", style, filled(format, values));
    }

    void rectangle(String style, double x, double y, double width,
            double height) {
        add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
                style, x, y, width, height);
    }

    void rounded(String style, double x, double y, double width,
            double height) {
        add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
                + " rx=\"10\"/>", style, x, y, width, height);
    }

    /** Where a reference begins. */
    void point(double x, double y) {
        add("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"3\"/>", x, y);
    }

    void dot(double x, double y) {
        add("<circle class=\"dot\" cx=\"%s\" cy=\"%s\" r=\"5\"/>", x, y);
    }

    /** Adds what another drawing consists of. */
    void add(Drawing other) {
        content.append(other.content);
    }

    void add(Part part) {
        content.append(part.svg());
    }

    /** Returns the elements of the drawing, without what is around them. */
    String content() {
        return content.toString();
    }

    /** Returns it as a figure of a chapter, with a name of its own. */
    Figure figure(String chapter, double height, String title,
            String description) {
        String svg = filled("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s %s" \
                role="img">
                  <title>%s</title>
                  <desc>%s.</desc>
                %s</svg>
                """, WIDTH, height, escaped(title), escaped(description),
                content);
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
