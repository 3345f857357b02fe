package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * What a student handed in: a folder of any shape. The files of an exercise are
 * in the folder that is named as its package, wherever that is; if there is
 * none, those of its package may lie in the submission's own folder.
 */
public record Submission(String student, Path folder) {

    static final long MOST_BYTES = 1 << 20;

    /** @throws Unusable if there is no such folder */
    public Submission {
        if (!Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder);
        }
    }

    /**
     * Returns the submission in a folder.
     *
     * @param student whose it is; null if the folder is named so
     * @throws Unusable if there is no such folder
     */
    public static Submission of(Path folder, @Nullable String student) {
        return new Submission(student != null ? student
                : String.valueOf(folder.toAbsolutePath()
                        .normalize()
                        .getFileName()),
                folder);
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
    public List<Path> files(Exercise exercise) {
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
                    .filter(file -> starter.contains(file.getFileName())
                            || (file.toString().endsWith(".java")
                                    && (!folders.isEmpty()
                                            || isIn(exercise, file))))
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

    /**
     * Returns the version of which a given file was handed in, if it is not
     * that which the student should have.
     */
    Optional<String> versionHandedIn(Exercise own, Exercise exercise) {
        List<Path> folders = folders(own);
        return folders.size() != 1 ? Optional.empty()
                : exercise.versions()
                        .stream()
                        .filter(version -> isHandedIn(folders.get(0),
                                exercise.with(version), own))
                        .map(version -> version.getFileName().toString())
                        .findFirst();
    }

    private static boolean isHandedIn(Path folder, Exercise version,
            Exercise own) {
        Set<String> ours = texts(own.given());
        return version.given().stream().anyMatch(file -> {
            String text = text(folder.resolve(file.getFileName()));
            return !text.isEmpty() && !ours.contains(text)
                    && text.equals(text(file));
        });
    }

    private static Set<String> texts(List<Path> files) {
        return files.stream()
                .map(Submission::text)
                .collect(
                        Collectors.toSet());
    }

    /** Returns what is in a file, whatever ends its lines; empty if nothing. */
    private static String text(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) <= MOST_BYTES
                            ? new String(Files.readAllBytes(file),
                                    StandardCharsets.UTF_8).replace("\r", "")
                            : "";
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

    /** Where the files of all exercises lie together, the package tells. */
    private static boolean isIn(Exercise exercise, Path file) {
        return Pattern.compile(
                "^\\s*package\\s+" + exercise.packageName() + "\\s*;",
                Pattern.MULTILINE).matcher(text(file)).find();
    }

    /** Thrown if what was handed in cannot be taken as it is. */
    static final class Unacceptable extends Unusable {

        private static final long serialVersionUID = 1L;

        Unacceptable(String message) {
            super(message);
        }
    }
}
