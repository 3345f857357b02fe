package org.withoutlocks.lab.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.withoutlocks.explorer.Scenario;

/** The scenarios of an exercise. */
record Scenarios(List<Class<?>> classes) {

    /** Finds them beside the tests. */
    static Scenarios of(Class<?> tests, Path folder) {
        Path own = folder.resolve(tests.getPackageName());
        try (Stream<Path> files = Files.list(own)) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class")) {
                    Class<?> type = Class.forName(tests.getPackageName() + "."
                            + name.substring(0, name.length() - 6), false,
                            tests.getClassLoader());
                    if (type.isAnnotationPresent(Scenario.class)
                            && !Modifier.isAbstract(type.getModifiers())) {
                        found.add(type);
                    }
                }
            }
            return new Scenarios(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the scenario of that name, or the only one if the name is empty.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    Class<?> named(String name) {
        List<Class<?>> fitting = classes.stream()
                .filter(type -> name.isEmpty()
                        || type.getSimpleName().equals(name))
                .toList();
        if (fitting.size() != 1) {
            throw new IllegalArgumentException(
                    classes.isEmpty() ? "This exercise has no scenario."
                            : "Which scenario? This exercise has "
                                    + String.join(", ", classes.stream()
                                            .map(Class::getSimpleName)
                                            .toList())
                                    + ".");
        }
        return fitting.get(0);
    }
}
