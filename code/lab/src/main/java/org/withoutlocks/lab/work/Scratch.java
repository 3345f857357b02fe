package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is thrown away when it is closed. */
public final class Scratch implements AutoCloseable {

    private final Path folder;

    public Scratch() throws IOException {
        folder = Files.createTempDirectory("lab");
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder())
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
