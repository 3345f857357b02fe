package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An array, as a row of slots. A cell is a rounded box below its slot, and
 * hollow with a stroke through it once it is dead; where there is none, it says
 * so.
 */
final class DrawnSlots implements DrawnVariable {

    private static final int MOST = 6;
    private static final double NUMBERS = 18;
    private static final double CELL = 30;

    private final String path;
    private final double left;
    private final double top;
    private final int shown;
    private final boolean goesOn;
    private final boolean cells;
    private final double width;

    DrawnSlots(String path, List<Place> all, double left, double top) {
        this.path = path;
        this.left = left;
        this.top = top + NUMBERS;
        int length = 0;
        int used = 1;
        for (Place place : all) {
            List<Place> slots = place.parts();
            length = Math.max(length, slots.size());
            for (int i = used; i < slots.size(); i++) {
                used = slots.get(i).isNull() ? used : i + 1;
            }
        }
        shown = Math.min(MOST, Math.min(length, used + 1));
        goesOn = length > shown;
        List<Place> slots = all.stream()
                .flatMap(place -> shown(place).stream())
                .toList();
        cells = slots.stream().anyMatch(Part::isCell);
        width = slots.stream()
                .mapToDouble(slot -> Part.width(inside(slot)) + 4)
                .max()
                .orElse(Part.SQUARE);
    }

    private List<Place> shown(Place place) {
        List<Place> slots = place.parts();
        return slots.subList(0, Math.min(shown, slots.size()));
    }

    @Override
    public double baseline() {
        return top + Part.BASELINE;
    }

    @Override
    public double height() {
        return NUMBERS + Part.SQUARE + (cells ? Part.ARROW + CELL : 0);
    }

    @Override
    public void frame(Drawing frame) {
        for (int i = 0; i < shown; i++) {
            frame.text("note", "middle", left + i * width + width / 2, top - 5,
                    String.valueOf(i));
        }
        if (goesOn) {
            frame.text("note", left + shown * width + 8, baseline(), "…");
        }
    }

    @Override
    public List<Part> parts(Place place) {
        List<Part> parts = new ArrayList<>();
        List<Place> slots = shown(place);
        for (int i = 0; i < slots.size(); i++) {
            Place slot = slots.get(i);
            double x = left + i * width;
            String key = path + "[" + i + "]";
            if (Part.isCell(slot)) {
                parts.add(reference(key + " " + slot.held(), x));
                parts.add(cell(key + " cell", slot, x));
            } else {
                parts.add(Part.box(key, x, top, width, Part.says(slot)));
            }
        }
        if (cells && slots.stream().noneMatch(Part::isCell)) {
            Drawing nothing = new Drawing();
            nothing.text("note", left,
                    top + Part.SQUARE + Part.ARROW + Part.BASELINE, "no cells");
            parts.add(Part.of(path + " no cells", nothing));
        }
        return parts;
    }

    private Part reference(String key, double x) {
        double middle = x + width / 2;
        Drawing square = new Drawing();
        square.rectangle("slot", x, top, width, Part.SQUARE);
        square.point(middle, top + Part.SQUARE / 2);
        Part.arrowDown(square, middle, top + Part.SQUARE / 2,
                top + Part.SQUARE + Part.ARROW);
        return Part.of(key, square);
    }

    private Part cell(String key, Place cell, double x) {
        double y = top + Part.SQUARE + Part.ARROW;
        boolean dead = isDead(cell);
        Drawing drawing = new Drawing();
        drawing.rounded(dead ? "dead" : "cell", x + 2, y, width - 4, CELL);
        drawing.text("code", "middle", x + width / 2, y + 20, inside(cell));
        if (dead) {
            drawing.path("line", "M%s %s L%s %s", x, y + CELL + 3, x + width,
                    y - 3);
        }
        return Part.of(key, drawing);
    }

    private static boolean isDead(Place cell) {
        return Part.inside(cell).isNull();
    }

    /** Returns what stands in the box of an element. */
    private static String inside(Place slot) {
        return Part.isCell(slot) && isDead(slot)
                ? SharedState.named(slot.held())
                : Part.says(slot);
    }

    @Override
    public String words(Place place) {
        List<Place> slots = shown(place);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            words.add(i + " holds " + Part.says(slots.get(i)));
        }
        return words.stream().collect(Collectors.joining(", "));
    }
}
