package org.withoutlocks.explorer.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
            references(object).forEach((step, next) -> {
                if (next != null && !paths.containsKey(next)) {
                    paths.put(next, path.isEmpty() || step.startsWith("[")
                            ? path + step
                            : step.isEmpty() ? path : path + "." + step);
                    queue.add(next);
                }
            });
        }
        return name.apply(target);
    }

    private static Map<String, @Nullable Object> references(Object object) {
        Map<String, @Nullable Object> references = new LinkedHashMap<>();
        if (object instanceof AtomicReference<?> reference) {
            references.put("", reference.get());
        } else if (object instanceof AtomicReferenceArray<?> array) {
            for (int i = 0; i < array.length(); i++) {
                references.put("[" + i + "]", array.get(i));
            }
        } else if (object instanceof Object[] array) {
            for (int i = 0; i < array.length; i++) {
                references.put("[" + i + "]", array[i]);
            }
        } else if (object.getClass().getClassLoader() instanceof Loader) {
            fields(object, references);
        }
        return references;
    }

    private static void fields(Object object,
            Map<String, @Nullable Object> references) {
        for (Class<?> type = object.getClass(); type != null
                && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()
                        && field.trySetAccessible()) {
                    try {
                        references.put(field.getName(), field.get(object));
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }

    private Paths() {}
}
