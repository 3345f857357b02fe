package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An array whose elements have variables of their own: a row for each. */
final class DrawnRecords implements DrawnVariable {

    private static final double HEADINGS = 18;
    private static final double ROW = Part.SQUARE + 6;
    private static final double NUMBER = 16;
    private static final double COLUMN = 10;

    private final String path;
    private final double left;
    private final double top;
    private final int rows;
    private final List<String> fields;
    private final List<Double> widths = new ArrayList<>();
    private final List<String> hints;

    DrawnRecords(String path, List<Place> all, double left, double top,
            List<String> hints) {
        this.path = path;
        this.left = left;
        this.top = top + HEADINGS;
        this.hints = hints;
        rows = all.get(0).parts().size();
        fields = all.get(0)
                .parts()
                .get(0)
                .parts()
                .stream()
                .map(Place::name)
                .toList();
        for (String field : fields) {
            widths.add(all.stream()
                    .flatMap(place -> place.parts().stream())
                    .flatMap(row -> row.parts().stream())
                    .filter(part -> part.name().equals(field))
                    .mapToDouble(part -> Part.width(says(part)))
                    .reduce(Drawing.width(field), Math::max));
        }
    }

    /** Says whether an element is drawn in a row of its own. */
    static boolean isRecord(Place element) {
        return element.isObject() && element.part("lock") != null;
    }

    @Override
    public double baseline() {
        return top + Part.BASELINE;
    }

    @Override
    public double height() {
        return HEADINGS + rows * ROW - 6;
    }

    @Override
    public void frame(Drawing frame) {
        for (int i = 0; i < rows; i++) {
            frame.text("note", left, baseline() + i * ROW, String.valueOf(i));
        }
        double x = left + NUMBER;
        for (int i = 0; i < fields.size(); i++) {
            frame.text("note", x, top - 5, fields.get(i));
            x += widths.get(i) + COLUMN;
        }
    }

    @Override
    public List<Part> parts(Place place) {
        List<Part> parts = new ArrayList<>();
        List<Place> elements = place.parts();
        for (int row = 0; row < elements.size(); row++) {
            double x = left + NUMBER;
            List<Place> held = elements.get(row).parts();
            for (int i = 0; i < held.size(); i++) {
                parts.add(Part.box(path + "[" + row + "]." + fields.get(i), x,
                        top + row * ROW, widths.get(i), says(held.get(i))));
                x += widths.get(i) + COLUMN;
            }
        }
        return parts;
    }

    /** Returns what a field holds; if there is a hint, what is there. */
    private String says(Place field) {
        for (String hint : hints) {
            int from = hint.indexOf("]." + field.name() + ".");
            Place inner = field;
            if (from >= 0 && field.isObject()) {
                String rest = hint.substring(from + field.name().length() + 3);
                for (String name : rest.split("\\.", -1)) {
                    inner = inner.part(name) == null ? inner
                            : inner.part(name);
                }
                return SharedState.named(inner.held());
            }
        }
        return SharedState.named(field.held());
    }

    @Override
    public String words(Place place) {
        List<String> words = new ArrayList<>();
        List<Place> elements = place.parts();
        for (int row = 0; row < elements.size(); row++) {
            words.add(elements.get(row)
                    .parts()
                    .stream()
                    .map(field -> field.name() + " " + says(field))
                    .collect(Collectors.joining(", ", row + " (", ")")));
        }
        return String.join(", ", words);
    }
}
