package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.State;

/**
 * The shared state at one instant as a tree, whose objects can be given their
 * names later.
 */
record Snapshot(String name, @Nullable Object value, List<Snapshot> parts) {

    static final State NOTHING = new State("", "", List.of());

    static Snapshot of(Object root, Renderer renderer) {
        return tree("", root, renderer,
                Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Snapshot tree(String name, @Nullable Object value,
            Renderer renderer, Set<Object> shown) {
        if (value == null || Shapes.isPlain(value) || !shown.add(value)) {
            return new Snapshot(name, value, List.of());
        }
        List<Snapshot> parts = new ArrayList<>();
        Map<String, @Nullable Object> shape = renderer.shape(value);
        (shape == null ? Shapes.of(value) : shape).forEach((part, held) -> {
            if (!part.startsWith("this$")) {
                parts.add(tree(part, held, renderer, shown));
            }
        });
        return new Snapshot(name, value, parts);
    }

    /** Returns the tree for a reader; what an object holds is named first. */
    State named(Function<@Nullable Object, String> text) {
        List<State> named =
                parts.stream().map(part -> part.named(text)).toList();
        return new State(name, text.apply(value), named);
    }
}
