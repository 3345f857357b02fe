package org.withoutlocks.explorer.engine;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/** What an object holds, by name: its fields or elements. */
final class Shapes {

    private static final Map<Class<?>, List<Field>> FIELDS =
            new ConcurrentHashMap<>();

    /** Says whether a reader knows a value best by its text. */
    static boolean isPlain(@Nullable Object value) {
        return value == null || value instanceof Primitive
                || (value instanceof Number && !isAtomic(value))
                || value instanceof Boolean || value instanceof Character
                || value instanceof String || value instanceof Enum
                || value instanceof Class;
    }

    private static boolean isAtomic(Object value) {
        return value instanceof AtomicInteger || value instanceof AtomicLong;
    }

    /** Returns what an object holds, in order. */
    static Map<String, @Nullable Object> of(Object object) {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        if (object.getClass().getClassLoader() instanceof Loader) {
            for (Field field : FIELDS.computeIfAbsent(object.getClass(),
                    Shapes::fields)) {
                parts.put(field.getName(), value(field, object));
            }
        }
        if (object.getClass().isArray()) {
            boolean primitive =
                    object.getClass().getComponentType().isPrimitive();
            for (int i = 0; i < Array.getLength(object); i++) {
                Object element = Array.get(object, i);
                parts.put("[" + i + "]",
                        primitive ? new Primitive(element) : element);
            }
        } else if (object instanceof AtomicReferenceArray<?> array) {
            for (int i = 0; i < array.length(); i++) {
                parts.put("[" + i + "]", array.get(i));
            }
        } else if (object instanceof AtomicIntegerArray array) {
            for (int i = 0; i < array.length(); i++) {
                parts.put("[" + i + "]", new Primitive(array.get(i)));
            }
        } else if (object instanceof AtomicLongArray array) {
            for (int i = 0; i < array.length(); i++) {
                parts.put("[" + i + "]", new Primitive(array.get(i)));
            }
        } else if (object instanceof Collection<?> collection) {
            for (Object element : collection) {
                parts.put("[" + parts.size() + "]", element);
            }
        } else if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> parts.put("[" + key + "]", value));
        } else if (object instanceof StringBuilder text) {
            parts.put("", new Primitive(text.toString()));
        } else if (object instanceof AtomicReference<?> reference) {
            parts.put("", reference.get());
        } else if (object instanceof StampedLock lock) {
            parts.put("", new Primitive(text(lock)));
            parts.put("version", new Primitive(lock.tryOptimisticRead()));
        } else if (object instanceof AtomicLong number) {
            parts.put("", new Primitive(number.get()));
        } else if (object instanceof AtomicInteger
                || object instanceof AtomicBoolean
                || object instanceof ReentrantLock
                || object instanceof ReentrantReadWriteLock.ReadLock
                || object instanceof ReentrantReadWriteLock.WriteLock) {
            parts.put("", new Primitive(text(object)));
        } else if (object instanceof ReentrantReadWriteLock lock) {
            parts.put("", new Primitive(text(lock)));
            parts.put("readLock", lock.readLock());
            parts.put("writeLock", lock.writeLock());
        }
        return parts;
    }

    /** Says whether a part of an object is a final field. */
    static boolean isFinal(Object object, String part) {
        return FIELDS.getOrDefault(object.getClass(), List.of())
                .stream()
                .anyMatch(field -> field.getName().equals(part)
                        && Modifier.isFinal(field.getModifiers()));
    }

    /** Returns what an object says of itself, without its identity. */
    private static String text(Object object) {
        return object.toString().replaceFirst("^.*@[0-9a-f]+(?=\\[)", "");
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> c = type; c.getClassLoader() instanceof Loader; c =
                c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && field.trySetAccessible()) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            Object value = field.get(object);
            return field.getType().isPrimitive() ? new Primitive(value)
                    : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Shapes() {}
}
