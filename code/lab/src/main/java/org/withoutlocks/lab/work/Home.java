package org.withoutlocks.lab.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;

/**
 * The student's home, the folder with the exercises. What the student writes is
 * in {@code work} there.
 */
public record Home(Path exercises) {

    public Path work() {
        return exercises.resolve("work");
    }

    public Path progress() {
        return work().resolve("progress.txt");
    }

    /** Returns the folder with a student's files for an exercise. */
    public Path desk(Exercise exercise) {
        return work().resolve("src/main/java").resolve(exercise.packageName());
    }

    /** Returns the first page of the rendered book, if there is one. */
    public Optional<Path> book() {
        return Stream.of("../site", "../book/target/site")
                .map(site -> exercises.resolve(site).normalize())
                .map(site -> site.resolve("index.html"))
                .filter(Files::exists)
                .findFirst();
    }
}
