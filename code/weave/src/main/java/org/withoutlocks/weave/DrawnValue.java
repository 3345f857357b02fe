package org.withoutlocks.weave;

import java.util.List;

/** A number or the like, in a box. */
record DrawnValue(String path, double left, double top, StepText text)
        implements
            DrawnVariable {

    @Override
    public double baseline() {
        return top + Part.BASELINE;
    }

    @Override
    public double height() {
        return Part.SQUARE;
    }

    @Override
    public List<Part> parts(Place place) {
        String says = words(place);
        return List.of(Part.box(path, left, top, Part.width(says), says));
    }

    @Override
    public String words(Place place) {
        return text.valueBelow(path, place.held());
    }
}
