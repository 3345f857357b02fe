package org.withoutlocks.lab.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** All exercises, in their order. */
public record Catalog(List<Exercise> exercises) {

    /**
     * Reads the exercises of a folder.
     *
     * @throws Unusable if one of them is not whole
     */
    public static Catalog read(Path folder) {
        List<Exercise> exercises = Folder.in(folder)
                .stream()
                .filter(Files::isDirectory)
                .flatMap(chapter -> Folder.in(chapter).stream())
                .filter(Exercise::isOne)
                .map(Exercise::read)
                .toList();
        if (exercises.isEmpty()) {
            throw new Unusable("There are no exercises in " + folder);
        }
        return new Catalog(exercises);
    }

    /**
     * Returns the exercise of that number or name.
     *
     * @throws Unusable if there is none
     */
    public Exercise find(String idOrName) {
        return exercises.stream()
                .filter(each -> each.id().equals(idOrName)
                        || each.name().equals(idOrName))
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no exercise \""
                        + idOrName + "\"; ./lab list shows them all."));
    }
}
