package org.withoutlocks.weave;

import java.util.List;

/** How one variable of the shared state is drawn, whatever it holds. */
interface DrawnVariable {

    /** Returns the line that the label stands on. */
    double baseline();

    double height();

    /** Draws what is there whatever the variable holds. */
    default void frame(Drawing frame) {}

    /** Draws what the variable holds. */
    List<Part> parts(Place place);

    /** Says what the variable holds. */
    String words(Place place);

    /**
     * Chooses how to draw a variable.
     *
     * @param all what it is in all states
     */
    static DrawnVariable of(String path, List<Place> all, double left,
            double top, StepText text, List<String> hints) {
        if (all.stream().anyMatch(Place::isArray)) {
            return all.stream()
                    .flatMap(place -> place.parts().stream())
                    .anyMatch(DrawnRecords::isRecord)
                            ? new DrawnRecords(path, all, left, top, hints)
                            : new DrawnSlots(path, all, left, top);
        }
        return all.stream().anyMatch(Place::isObject)
                ? new DrawnCards(path, all, left, top)
                : new DrawnValue(path, left, top, text);
    }
}
