package org.withoutlocks.lab.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All exercises, in their order. */
public record Catalog(List<Exercise> exercises) {

    /**
     * Reads the exercises of a folder.
     *
     * @throws Unusable if one of them is not whole
     */
    public static Catalog read(Path folder) {
        List<Exercise> exercises = folders(folder).filter(Exercise::isOne)
                .map(Exercise::read)
                .toList();
        if (exercises.isEmpty()) {
            throw new Unusable("There are no exercises in " + folder);
        }
        return new Catalog(exercises);
    }

    private static Stream<Path> folders(Path folder) {
        return Folder.in(folder)
                .stream()
                .filter(Files::isDirectory)
                .flatMap(chapter -> Folder.in(chapter).stream())
                .filter(Files::isDirectory);
    }

    /**
     * Returns the exercises that an instructor keeps in a folder of the same
     * shape: whole ones, and folders without a page, which add to the exercise
     * of this catalog whose folder has the same name.
     *
     * @throws Unusable if there are none, or one is neither
     */
    public List<Exercise> privateOnes(Path folder) {
        List<Exercise> found = folders(folder)
                .map(each -> Exercise.isOne(each) ? Exercise.read(each)
                        : addedTo(each))
                .toList();
        if (found.isEmpty()) {
            throw new Unusable("There are no exercises in " + folder
                    + "; it is to hold folders such as"
                    + " 03-push/3-bounded/hidden.");
        }
        return found;
    }

    private Exercise addedTo(Path folder) {
        return exercises.stream()
                .filter(each -> Folder.isNamedLike(each.folder(), folder))
                .findFirst()
                .map(each -> each.with(folder))
                .orElseThrow(() -> new Unusable(folder + " has no exercise.adoc"
                        + " and is named like no exercise of the book"));
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
