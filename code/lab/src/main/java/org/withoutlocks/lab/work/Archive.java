package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * An archive of the lab's classes (JEP 350), which the first run leaves for the
 * others; with it a JVM starts in about half the time. There is one for each
 * JVM and each edition of the lab, and none if the lab is no single jar.
 */
final class Archive {

    private final Path jar = Path.of(Libraries.classPath());
    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /** Returns what to tell a JVM. */
    List<String> options() throws IOException {
        if (!Files.isRegularFile(jar)) {
            return List.of();
        }
        Files.createDirectories(folder);
        return List.of("-Xlog:disable", Files.exists(file())
                ? "-XX:SharedArchiveFile=" + file()
                : "-XX:ArchiveClassesAtExit=" + fresh());
    }

    /** Keeps what a JVM has left; to be called if it came to its end. */
    void keep() throws IOException {
        if (Files.exists(fresh())) {
            Files.move(fresh(), file(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path file() throws IOException {
        return folder.resolve("classes-" + Runtime.version() + "-"
                + Files.getLastModifiedTime(jar).toMillis() + ".jsa");
    }

    private Path fresh() {
        return folder.resolve("classes-" + ProcessHandle.current().pid()
                + ".new");
    }
}
