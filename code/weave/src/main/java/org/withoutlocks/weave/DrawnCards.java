package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reference, as an arrow from a square to a card, and on to the card that
 * this one refers to. From a descriptor hangs a tag, its pending write; one that
 * has none says so, if another has one.
 */
final class DrawnCards implements DrawnVariable {

    private static final String OF_TAG = "pending|expected";

    private final String path;
    private final double left;
    private final double top;
    private final boolean tags;

    DrawnCards(String path, List<Place> all, double left, double top) {
        this.path = path;
        this.left = left;
        this.top = top;
        tags = all.stream().anyMatch(DrawnCards::hasTag);
    }

    @Override
    public double baseline() {
        return top + Part.BASELINE;
    }

    @Override
    public double height() {
        return Part.SQUARE + (tags ? 38 : 0);
    }

    @Override
    public List<Part> parts(Place place) {
        if (!place.isObject()) {
            String says = Part.says(place);
            return List.of(
                    Part.box(path, left, top, Part.width(says), says));
        }
        List<Part> parts = new ArrayList<>();
        Drawing square = new Drawing();
        square.rectangle("slot", left, top, Part.SQUARE, Part.SQUARE);
        square.point(left + Part.SQUARE / 2, middle());
        double x = left + Part.SQUARE + Part.ARROW;
        Part.arrow(square, left + Part.SQUARE / 2, x, middle());
        parts.add(Part.of(path + " " + place.held(), square));
        Place object = place;
        while (object != null && x + width(object) <= Drawing.WIDTH) {
            parts.add(card(object, x));
            if (hasTag(object)) {
                parts.add(tag(object, x));
            } else if (tags && object.part("pending") != null) {
                parts.add(noTag(x));
            }
            x += width(object);
            object = next(object);
            if (object != null) {
                parts.add(link(object, x));
                x += Part.ARROW;
            }
        }
        return parts;
    }

    private double middle() {
        return top + Part.SQUARE / 2;
    }

    private static double width(Place object) {
        return 22 + Part.CHARACTER * name(object).length()
                + Drawing.width(fields(object));
    }

    private static String name(Place object) {
        return SharedState.named(object.held());
    }

    private Part card(Place object, double x) {
        double width = width(object);
        Drawing card = new Drawing();
        if (object.isOf("Descriptor")) {
            card.path("card", "M%s %s H%s L%s %s V%s H%s Z", x, top,
                    x + width - 10, x + width, top + 10, top + Part.SQUARE, x);
        } else {
            card.rectangle("card", x, top, width, Part.SQUARE);
        }
        String name = name(object);
        card.text("note", x + 8, baseline(), name);
        card.text("label", x + 14 + Part.CHARACTER * name.length(), baseline(),
                fields(object));
        return Part.of(path + " " + name + (hasTag(object) ? " tagged" : ""),
                card);
    }

    /** The arrow to the next card; or dots, if there is no room for it. */
    private Part link(Place next, double x) {
        Drawing link = new Drawing();
        if (x + Part.ARROW + width(next) <= Drawing.WIDTH) {
            Part.arrow(link, x, x + Part.ARROW, middle());
        } else {
            link.text("note", x + 6, baseline(), "…");
        }
        return Part.of(path + " to " + next.held(), link);
    }

    private Part tag(Place object, double x) {
        double y = top + Part.SQUARE + 10;
        String says = pending(object);
        double width = 16 + Part.CHARACTER * says.length();
        Drawing tag = new Drawing();
        tag.rectangle("card", x, y, width, 28);
        tag.path("line", "M%s %s V%s", x + 20, y - 10, y);
        tag.text("code", x + 8, y + 19, says);
        tag.text("note", x + width + 8, y + 19, "pending");
        return Part.of(path + " tag", tag);
    }

    /** Stands where a tag would hang. */
    private Part noTag(double x) {
        Drawing place = new Drawing();
        place.text("note", x + 8, top + Part.SQUARE + 29, "nothing pending");
        return Part.of(path + " no tag", place);
    }

    private static boolean hasTag(Place object) {
        Place pending = object.part("pending");
        return pending != null && !pending.isNull();
    }

    /** Returns the pending write: expected → new. */
    private static String pending(Place object) {
        return object.parts()
                .stream()
                .filter(part -> part.name().matches(OF_TAG))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .map(Part::says)
                .collect(Collectors.joining(" → "));
    }

    private static @Nullable Place next(Place object) {
        return object.parts()
                .stream()
                .filter(part -> part.isObject() && !part.isArray()
                        && !Part.isCell(part) && !part.name().matches(OF_TAG))
                .findFirst()
                .orElse(null);
    }

    /** Returns an object's fields, but for those drawn in another way. */
    private static String fields(Place object) {
        return object.parts()
                .stream()
                .filter(part -> !part.isObject() || Part.isCell(part))
                .filter(part -> object.part("pending") == null
                        || !part.name().matches(OF_TAG))
                .filter(part -> !part.isNull())
                .map(part -> (part.name() + " " + Part.says(part)).strip())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String words(Place place) {
        List<String> words = new ArrayList<>();
        for (Place object = place; object != null; object = next(object)) {
            String says = fields(object)
                    + (hasTag(object) ? ", pending " + pending(object) : "");
            words.add(name(object) + (says.isEmpty() ? "" : " (" + says + ")"));
        }
        return String.join(" to ", words);
    }
}
