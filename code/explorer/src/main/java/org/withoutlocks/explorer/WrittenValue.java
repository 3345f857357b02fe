package org.withoutlocks.explorer;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.History.Thrown;

/** What stands for a value in a written history. */
final class WrittenValue {

    /** Returns an int, a boolean, null, an exception or else a String. */
    static @Nullable Object of(String text) {
        if (text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        if (text.matches("true|false")) {
            return Boolean.valueOf(text);
        }
        Class<?> thrown = thrown(text);
        return thrown != null ? new Thrown(thrown)
                : text.equals("null") ? null : text;
    }

    static boolean isThrown(String text) {
        return thrown(text) != null;
    }

    private static @Nullable Class<?> thrown(String text) {
        return Stream.of("java.lang.", "java.util.")
                .flatMap(home -> type(home + text))
                .filter(Throwable.class::isAssignableFrom)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Class<?>> type(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    private WrittenValue() {}
}
