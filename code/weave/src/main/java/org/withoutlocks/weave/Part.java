package org.withoutlocks.weave;

/**
 * Part of a drawing of the shared state. Its first element is its box, which is
 * drawn with a heavier stroke where the part has changed.
 *
 * @param key what it is of; parts that look alike may still be of others
 */
record Part(String key, String svg) {

    /** The side of a slot. */
    static final double SQUARE = 34;
    /** What a character of code takes. */
    static final double CHARACTER = 8.4;
    /** The length of an arrow between two boxes. */
    static final double ARROW = 20;
    /** From the top of a box to the line that its text stands on. */
    static final double BASELINE = 22;

    static Part of(String key, Drawing drawing) {
        return new Part(key, drawing.content());
    }

    Part marked() {
        return new Part(key, svg.replaceFirst("class=\"(\\w+)",
                "class=\"$1 fresh"));
    }

    /** A box with text in the middle. */
    static Part box(String key, double x, double y, double width, String says) {
        Drawing box = new Drawing();
        box.rectangle("slot", x, y, width, SQUARE);
        box.text(says.equals("null") ? "note" : "code", "middle",
                x + width / 2, y + BASELINE, says);
        return of(key, box);
    }

    /** Returns what the text of a box takes. */
    static double width(String says) {
        return Math.max(SQUARE, CHARACTER * says.length() + 14);
    }

    /** An arrow to the right, from a point to a box. */
    static void arrow(Drawing drawing, double from, double to, double y) {
        drawing.path("ref", "M%s %s H%s", from, y, to - 7);
        drawing.path("head", "M%s %s L%s %s L%s %s Z", to, y, to - 9, y + 4.5,
                to - 9, y - 4.5);
    }

    /** An arrow down. */
    static void arrowDown(Drawing drawing, double x, double from, double to) {
        drawing.path("ref", "M%s %s V%s", x, from, to - 7);
        drawing.path("head", "M%s %s L%s %s L%s %s Z", x, to, x - 4.5, to - 9,
                x + 4.5, to - 9);
    }

    /** Returns what a place holds, for a reader; of a cell its value too. */
    static String says(Place place) {
        if (!isCell(place)) {
            return SharedState.named(place.held());
        }
        Place value = inside(place);
        return SharedState.named(place.held()) + (value.isNull() ? ", dead"
                : ": " + SharedState.named(value.held()));
    }

    static boolean isCell(Place place) {
        return place.isOf("Cell") && !place.parts().isEmpty();
    }

    /** Returns the value of a cell; null says that it is dead. */
    static Place inside(Place cell) {
        return cell.parts().get(0);
    }
}
