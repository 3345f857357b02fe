package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.withoutlocks.lab.exercise.Unusable;

/** A text file with a student's name a line. */
public final class Roster {

    /**
     * Reads the names.
     *
     * @throws Unusable if there are none, or one cannot name a folder
     */
    public static List<String> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Unusable("There is no file " + file);
        }
        List<String> names = new String(Files.readAllBytes(file),
                StandardCharsets.UTF_8).replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            throw new Unusable("There are no names in " + file);
        }
        names.stream()
                .filter(name -> name.matches(".*[/\\\\].*|\\.{1,2}"))
                .findFirst()
                .ifPresent(name -> {
                    throw new Unusable("\"" + name + "\" in " + file
                            + " cannot be the name of a folder.");
                });
        return names;
    }

    private Roster() {}
}
