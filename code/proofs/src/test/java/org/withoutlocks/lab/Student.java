package org.withoutlocks.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.withoutlocks.lab.work.Home;

/** A student with one exercise, 3.3, in a folder whose name has a space. */
final class Student {

    static final Path EXERCISE =
            Path.of("../../exercises/03-push/3-bounded");

    final Home home;

    /** What the last command wrote. */
    String said = "";

    Student(Path folder) {
        home = new Home(folder.resolve("my exercises"));
        copy(EXERCISE, home.exercises().resolve("03-push/3-bounded"));
    }

    /** Runs the lab and returns its exit code. */
    int lab(String... args) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out =
                new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            return Lab.run(home, out, out, args);
        } finally {
            said = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    Path file() {
        return home.work()
                .resolve("src/main/java/bounded/BoundedVector.java");
    }

    void solve() {
        copy(EXERCISE.resolve("solution"), file().getParent());
    }

    void mistake(String name) {
        solve();
        copy(EXERCISE.resolve("wrong")
                .resolve(name)
                .resolve(
                        "BoundedVector.java"),
                file());
    }

    /** Replaces the first line of the solution's push. */
    void breakPush(String line) {
        solve();
        edit("while (true) {", line + "\n        while (true) {");
    }

    void edit(String old, String changed) {
        try {
            Files.writeString(file(),
                    Files.readString(file()).replace(old, changed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
