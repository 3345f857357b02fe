package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.function.Function;

/** Says how one gets from a scenario to an object: by which fields. */
final class Paths {

    /** Returns the shortest path, or the object's own name. */
    static String of(Object root, Object target,
            Function<Object, String> name) {
        IdentityHashMap<Object, String> paths = new IdentityHashMap<>();
        Deque<Object> queue = new ArrayDeque<>();
        paths.put(root, "");
        queue.add(root);
        while (!queue.isEmpty()) {
            Object object = queue.remove();
            String path = paths.get(object);
            if (object == target) {
                return path;
            }
            Shapes.of(object).forEach((step, next) -> {
                if (!Shapes.isPlain(next) && !paths.containsKey(next)) {
                    paths.put(next, path.isEmpty() || step.startsWith("[")
                            ? path + step
                            : step.isEmpty() ? path : path + "." + step);
                    queue.add(next);
                }
            });
        }
        return name.apply(target);
    }

    private Paths() {}
}
