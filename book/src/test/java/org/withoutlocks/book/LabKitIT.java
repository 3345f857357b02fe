package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        return said(exercises, Map.of(), command);
    }

    private static String said(Path where, Map<String, String> environment,
            List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
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

    /** As the book's page on grading says how to make the autograder. */
    @Test
    void gradesAsGradescopeWould() throws IOException {
        Path kit = exercises.getParent();
        Path root = folder.resolve("autograder");
        Path source = root.resolve("source");
        copy(kit.resolve("grading/gradescope"), source);
        copy(exercises, source.resolve("exercises"));
        copy(kit.resolve("grading/private-sample"), source.resolve("private"));
        Files.writeString(source.resolve("options.txt"),
                "--private private --exercise 3.3,9.1 --seed 'a secret'\n");
        copy(exercises.resolve("03-push/3-bounded/solution"),
                root.resolve("submission/bounded"));
        Files.writeString(root.resolve("submission_metadata.json"),
                "{\"users\": [{\"email\": \"ada@example.org\"}]}");
        Path results = Files.createDirectories(root.resolve("results"))
                .resolve("results.json");

        assertThat(said(root, Map.of("AUTOGRADER_ROOT", root.toString()),
                List.of("bash", source.resolve("run_autograder").toString())))
                .isEmpty();
        JsonNode found = new ObjectMapper().readTree(results.toFile());
        assertThat(found.path("score").asInt()).isEqualTo(7);
        assertThat(found.path("tests")).hasSize(8);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
