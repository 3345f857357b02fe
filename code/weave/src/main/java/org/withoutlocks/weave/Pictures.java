package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Drawings of the shared state in the book's visual vocabulary, one for each of
 * many states, all of one shape, so that nothing moves from one to the next.
 */
final class Pictures {

    private static final double GAP = 14;
    private static final double MARGIN = 4;

    private final List<List<Part>> pictures = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();
    private final Drawing frame = new Drawing();
    private final double height;

    /**
     * Draws states.
     *
     * @param accesses of the steps between them, as the explorer writes them
     * @param text how values are shown
     * @param hints paths below an element that say most of what it holds
     */
    Pictures(List<SharedState> states, List<String> accesses, StepText text,
            List<String> hints) {
        for (int i = 0; i < states.size(); i++) {
            pictures.add(new ArrayList<>());
            words.add(new ArrayList<>());
        }
        Places places = new Places(states, accesses);
        Map<String, String> shown = places.shown();
        double left = Drawing.LEFT + 12 + Part.CHARACTER * shown.values()
                .stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        double y = MARGIN;
        for (Map.Entry<String, String> variable : shown.entrySet()) {
            DrawnVariable drawn = DrawnVariable.of(variable.getKey(),
                    places.everywhere(variable.getKey()), left, y, text,
                    hints);
            frame.text("code", Drawing.LEFT, drawn.baseline(),
                    variable.getValue());
            drawn.frame(frame);
            for (int i = 0; i < states.size(); i++) {
                Place place = places.at(i, variable.getKey());
                if (place != null) {
                    pictures.get(i).addAll(drawn.parts(place));
                    words.get(i)
                            .add(variable.getValue() + ": "
                                    + drawn.words(place));
                }
            }
            y += drawn.height() + GAP;
        }
        height = y - GAP + MARGIN;
    }

    /** Says whether there is anything to draw. */
    boolean isEmpty() {
        return height <= MARGIN;
    }

    double height() {
        return height;
    }

    /** Returns what all drawings have. */
    String frame() {
        return frame.content();
    }

    List<Part> parts(int state) {
        return pictures.get(state);
    }

    /** Returns a drawing in words. */
    String words(int state) {
        return String.join("; ", words.get(state));
    }

    /** Returns a drawing in which what is new since another is marked. */
    Figure figure(int state, int before, String chapter, String title) {
        Set<Part> old = Set.copyOf(pictures.get(before));
        Drawing drawing = new Drawing();
        drawing.add(frame);
        for (Part part : pictures.get(state)) {
            drawing.add(old.contains(part) ? part : part.marked());
        }
        return drawing.figure(chapter, height, title, words(state));
    }
}
