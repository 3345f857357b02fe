package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/** What a student gets of an instructor's exercises. */
public final class HandedOut {

    /**
     * Writes it. An exercise of the book to which something hidden was added is
     * in the student's lab already.
     *
     * @param into the student's folder
     * @throws Unusable if no exercises were chosen
     */
    public static void to(String student, Assignment assignment, Path into)
            throws IOException {
        List<Exercise> chosen = assignment.chosen();
        if (chosen == null) {
            throw new Unusable("What is to be handed out? Say it with --private"
                    + " or --exercise.");
        }
        for (Exercise exercise : chosen) {
            if (!exercise.overlays().isEmpty()) {
                continue;
            }
            write(assignment.of(exercise, student),
                    into.resolve(exercise.folder().getParent().getFileName())
                            .resolve(exercise.folder().getFileName()));
        }
    }

    private static void write(Exercise exercise, Path folder)
            throws IOException {
        Map<String, List<Path>> parts = Map.of("starter", exercise.starter(),
                "given", exercise.given(), "tests", exercise.tests(),
                "variants", exercise.variants());
        for (Map.Entry<String, List<Path>> part : parts.entrySet()) {
            for (Path file : part.getValue()) {
                copy(file, folder.resolve(part.getKey()));
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("exercise.adoc"),
                withoutWhy(exercise.folder().resolve("exercise.adoc"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static void copy(Path from, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = into.resolve(
                        from.getParent().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The last folded block of a page says why the solution works. */
    private static String withoutWhy(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        int last = lines.lastIndexOf("[%collapsible]");
        boolean isHint =
                last < 0 || lines.get(last + 1).startsWith(".Hint");
        return lines.stream()
                .limit(isHint ? lines.size() : last)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private HandedOut() {}
}
