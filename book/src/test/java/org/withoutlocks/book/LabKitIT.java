package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip file that a class starts from. */
class LabKitIT {

    private static final Path KIT =
            Path.of("target/vector-without-locks-lab.zip");

    @TempDir
    Path folder;

    private final List<String> entries = new ArrayList<>();

    private Path exercises;

    @BeforeEach
    void unzip() throws IOException {
        Path room = folder.resolve("room 1");
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(KIT))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry =
                    zip.getNextEntry()) {
                Path file = room.resolve(entry.getName());
                entries.add(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        exercises = room.resolve("vector-without-locks-lab/exercises");
    }

    /** Runs the lab where there is a JDK and nothing else. */
    private String lab(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "lab"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(exercises.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try (InputStream said = builder.start().getInputStream()) {
            return new String(said.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void holdsTheBookAndNoWorkOfAnybody() {
        assertThat(entries)
                .contains("vector-without-locks-lab/README.txt",
                        "vector-without-locks-lab/site/index.html",
                        "vector-without-locks-lab/exercises/lab.cmd")
                .noneMatch(entry -> entry.contains("exercises/work"));
    }

    @Test
    void needsNothingButAJdk() throws IOException {
        assertThat(lab("doctor")).contains("All is well.");
        assertThat(lab()).contains("You have passed 0 of");
        assertThat(lab("run", "bounded")).contains("0 of 5 points");
        assertThat(lab("solution", "bounded", "--give-up"))
                .contains("class BoundedVector");
    }
}
