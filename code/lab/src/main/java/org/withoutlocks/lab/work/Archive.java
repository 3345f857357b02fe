package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the lab's classes (JEP 350), which the first run leaves for the
 * others; with it a JVM starts in about half the time. There is one for each
 * JVM and each edition of the lab, and none if the lab is no single jar.
 */
final class Archive {

    private final Path jar = Path.of(Libraries.classPath());
    private final @Nullable Path folder;

    /** @param folder where it is kept; null if there is to be none */
    Archive(@Nullable Path folder) {
        this.folder = folder;
    }

    /** Returns what to tell a JVM. */
    List<String> options() throws IOException {
        if (folder == null || !Files.isRegularFile(jar)) {
            return List.of();
        }
        Files.createDirectories(folder);
        return List.of("-Xlog:disable", Files.exists(file(folder))
                ? "-XX:SharedArchiveFile=" + file(folder)
                : "-XX:ArchiveClassesAtExit=" + fresh(folder));
    }

    /** Keeps what a JVM has left; to be called if it came to its end. */
    void keep() throws IOException {
        if (folder != null && Files.exists(fresh(folder))) {
            Files.move(fresh(folder), file(folder),
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Path file(Path folder) throws IOException {
        return folder.resolve("classes-" + Runtime.version() + "-"
                + Files.getLastModifiedTime(jar).toMillis() + ".jsa");
    }

    private static Path fresh(Path folder) {
        return folder.resolve("classes-" + ProcessHandle.current().pid()
                + ".new");
    }
}
