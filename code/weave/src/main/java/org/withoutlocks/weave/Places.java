package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which variables a drawing of the shared state shows: those that a step
 * accesses, or that change. Arrays come last.
 */
final class Places {

    private static final int DEEPEST = 4;

    private final List<Place> roots;
    private final List<String> accesses;
    private final Map<String, String> shown = new LinkedHashMap<>();
    private final Set<String> frames = new HashSet<>();

    /** Of all states that are to be drawn in the same way. */
    Places(List<SharedState> states, List<String> accesses) {
        roots = states.stream().map(SharedState::place).toList();
        this.accesses = accesses;
        collect("", 0);
    }

    /** Returns the paths of the variables, and a label for each. */
    Map<String, String> shown() {
        Map<String, String> sorted = new LinkedHashMap<>();
        for (boolean arrays : new boolean[]{false, true}) {
            shown.forEach((path, label) -> {
                if (isArray(path) == arrays) {
                    sorted.put(path, label);
                }
            });
        }
        return sorted;
    }

    /** Returns the variable at a path in one of the states. */
    @Nullable
    Place at(int state, String path) {
        Place place = roots.get(state);
        for (String name : path.split("\\.", -1)) {
            place = place == null || name.isEmpty() ? place : place.part(name);
        }
        return place;
    }

    /** Returns it in all states that have it. */
    List<Place> everywhere(String path) {
        List<Place> places = new ArrayList<>();
        for (int state = 0; state < roots.size(); state++) {
            Place place = at(state, path);
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isArray(String path) {
        return everywhere(path).stream().anyMatch(Place::isArray);
    }

    private void collect(String path, int depth) {
        for (Place part : Objects.requireNonNull(at(0, path)).parts()) {
            String inner = path.isEmpty() ? part.name()
                    : path + "." + part.name();
            if (isFrame(part, inner)) {
                if (depth < DEEPEST && frames.add(part.held())) {
                    collect(inner, depth + 1);
                }
            } else if (isAccessed(inner) || changes(inner)) {
                shown.put(inner, part.name());
            }
        }
    }

    /** Says whether it is an object that only holds variables. */
    private boolean isFrame(Place part, String path) {
        return part.isObject() && !part.isArray() && !part.isHolder()
                && everywhere(path).stream()
                        .allMatch(place -> place.held().equals(part.held()));
    }

    private boolean isAccessed(String path) {
        return accesses.stream()
                .anyMatch(access -> access.startsWith(path)
                        && (access.length() == path.length()
                                || ".[ ".indexOf(
                                        access.charAt(path.length())) >= 0));
    }

    private boolean changes(String path) {
        Stream<String> texts = everywhere(path).stream().map(Place::toString);
        return texts.distinct().count() > 1;
    }
}
