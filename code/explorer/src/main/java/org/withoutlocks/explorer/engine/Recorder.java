package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.State;
import org.withoutlocks.explorer.Step;

/** Writes down the steps of a run for a reader. */
final class Recorder {

    private final List<Step> steps = new ArrayList<>();
    private final IdentityHashMap<Object, String> names =
            new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    @Nullable
    private Object root;
    private final Renderer renderer;

    Recorder(Renderer renderer) {
        this.renderer = renderer;
    }

    void begin(Object state) {
        root = state;
    }

    /** Says that the step last taken is done. */
    void end() {
        if (!steps.isEmpty() && root != null) {
            int last = steps.size() - 1;
            Step step = steps.get(last);
            steps.set(last, new Step(step.actor(), step.file(), step.line(),
                    step.access(), step.result(), state()));
        }
    }

    void step(int actor, Site site, Object[] arguments) {
        end();
        Object target = arguments.length > 0 ? arguments[0] : null;
        String place = root == null || target == null ? ""
                : Paths.of(root, target, this::text);
        steps.add(new Step(actor + 1, site.file(), site.line(),
                access(site, place, arguments), "", Snapshot.NOTHING));
    }

    private String access(Site site, String place, Object[] arguments) {
        return switch (site.kind()) {
            case READ -> join(place, site.name());
            case WRITE -> join(place, site.name()) + " = "
                    + text(arguments[1]);
            case ARRAY_READ -> place + "[" + arguments[1] + "]";
            case ARRAY_WRITE -> place + "[" + arguments[1] + "] = "
                    + text(arguments[2]);
            case MONITOR -> "monitor of " + (place.isEmpty() ? "this" : place);
            case CALL -> join(place, site.name()) + "(" + Arrays
                    .stream(arguments)
                    .skip(1)
                    .map(this::text)
                    .collect(Collectors.joining(", "))
                    + ")";
        };
    }

    private static String join(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    void saw(@Nullable Object value) {
        int last = steps.size() - 1;
        Step step = steps.get(last);
        steps.set(last, new Step(step.actor(), step.file(), step.line(),
                step.access(), text(value), step.state()));
    }

    /** Returns a value for a reader; objects are numbered as they appear. */
    String text(@Nullable Object value) {
        if (value == null || Shapes.isPlain(value)
                || value instanceof Number) {
            return String.valueOf(value);
        }
        return names.computeIfAbsent(value, unused -> {
            String type = value.getClass().getSimpleName();
            return type + "#" + counts.merge(type, 1, Integer::sum);
        });
    }

    /** Returns the shared state as it is now. */
    State state() {
        return root == null ? Snapshot.NOTHING
                : Snapshot.of(root, this::text, renderer);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
