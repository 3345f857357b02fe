package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the source of a class that a schedule goes through. */
record SourceTree(Path root) {

    private static final List<String> FOLDERS =
            List.of("src/main/java", "src/test/java");

    /**
     * Returns the file.
     *
     * @param path where it lies below a source folder of a module
     * @throws IllegalStateException if there is none, or more than one
     */
    Path find(String path) {
        List<Path> found = Stream.of("chapters", "code", ".")
                .map(root::resolve)
                .flatMap(SourceTree::modules)
                .flatMap(module -> FOLDERS.stream()
                        .map(folder -> module.resolve(folder).resolve(path)))
                .filter(Files::exists)
                .map(Path::normalize)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("the source of " + path + " is "
                    + (found.isEmpty() ? "nowhere below " + root
                            : "in several places: " + found));
        }
        return found.get(0);
    }

    private static Stream<Path> modules(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> modules = Files.list(folder)) {
            return modules.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
