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

/** The shared state as a tree for a reader. */
final class Snapshot {

    static final State NOTHING = new State("", "", List.of());

    private final Function<@Nullable Object, String> text;
    private final Set<Object> shown =
            Collections.newSetFromMap(new IdentityHashMap<>());

    private final Renderer renderer;

    private Snapshot(Function<@Nullable Object, String> text,
            Renderer renderer) {
        this.text = text;
        this.renderer = renderer;
    }

    static State of(Object root, Function<@Nullable Object, String> text,
            Renderer renderer) {
        return new Snapshot(text, renderer).tree("", root);
    }

    private State tree(String name, @Nullable Object value) {
        if (value == null || Shapes.isPlain(value) || !shown.add(value)) {
            return new State(name, text.apply(value), List.of());
        }
        List<State> parts = new ArrayList<>();
        Map<String, @Nullable Object> shape = renderer.shape(value);
        (shape == null ? Shapes.of(value) : shape).forEach((part, held) -> {
            if (!part.startsWith("this$")) {
                parts.add(tree(part, held));
            }
        });
        return new State(name, text.apply(value), parts);
    }
}
