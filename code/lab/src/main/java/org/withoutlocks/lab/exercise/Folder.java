package org.withoutlocks.lab.exercise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads what an exercise's folder holds. */
final class Folder {

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new Unusable("Cannot read " + file
                    + "; it is part of the exercise", e);
        }
    }

    /** Returns what is in a folder, by name; nothing if there is no folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName()
                    .toString()
                    .startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether two folders, and those that they are in, agree in name. */
    static boolean isNamedLike(Path one, Path other) {
        return other.toAbsolutePath()
                .endsWith(one.getParent()
                        .getFileName()
                        .resolve(one.getFileName()));
    }

    private Folder() {}
}
