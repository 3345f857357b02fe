package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * What a student handed in: a folder of any shape. The files of an exercise are
 * in the folder that is named as its package, wherever that is; if there is
 * none, they may lie in the submission's own folder.
 */
public record Submission(String student, Path folder) {

    static final long MOST_BYTES = 1 << 20;

    /** @throws Unusable if there is no such folder */
    public Submission {
        if (!Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder);
        }
    }

    /** Says whether there is something for an exercise. */
    boolean holds(Exercise exercise) {
        return !folders(exercise).isEmpty();
    }

    private List<Path> folders(Exercise exercise) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(each -> Files.isDirectory(each,
                            LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> each.getFileName()
                            .toString()
                            .equals(exercise.packageName()))
                    .filter(each -> isOf(exercise, each))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Exercise exercise, Path folder) {
        return exercise.starter()
                .stream()
                .anyMatch(file -> Files.exists(
                        folder.resolve(file.getFileName()),
                        LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * Returns the files that the student wrote for an exercise, new ones too.
     *
     * @throws Unacceptable if there are none, or they are not plain files
     */
    List<Path> files(Exercise exercise) throws Unacceptable {
        List<Path> folders = folders(exercise);
        if (folders.size() > 1) {
            throw new Unacceptable("There is more than one folder "
                    + exercise.packageName() + ": "
                    + folders.stream()
                            .map(each -> folder.relativize(each).toString())
                            .collect(Collectors.joining(", ")));
        }
        Path place = folders.isEmpty() ? folder : folders.get(0);
        if (!isOf(exercise, place)) {
            throw new Unacceptable("Nothing was handed in: there is no "
                    + exercise.packageName() + "/"
                    + exercise.starter().get(0).getFileName());
        }
        Set<Path> given = names(exercise.given());
        Set<Path> starter = names(exercise.starter());
        try (Stream<Path> found = Files.list(place)) {
            List<Path> files = found
                    .filter(file -> !given.contains(file.getFileName()))
                    .filter(file -> file.toString().endsWith(".java")
                            || starter.contains(file.getFileName()))
                    .sorted()
                    .toList();
            for (Path file : files) {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new Unacceptable(
                            file.getFileName() + " is not a plain file.");
                }
                if (Files.size(file) > MOST_BYTES) {
                    throw new Unacceptable(
                            file.getFileName() + " is larger than "
                                    + MOST_BYTES + " bytes.");
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> names(List<Path> files) {
        return files.stream()
                .map(Path::getFileName)
                .collect(
                        Collectors.toSet());
    }

    /** Thrown if what was handed in cannot be taken as it is. */
    static final class Unacceptable extends Exception {

        private static final long serialVersionUID = 1L;

        Unacceptable(String message) {
            super(message);
        }

        String text() {
            return String.valueOf(getMessage());
        }
    }
}
