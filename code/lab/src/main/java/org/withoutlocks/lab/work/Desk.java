package org.withoutlocks.lab.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;

/**
 * A student's files for one exercise: those of the starter, to be edited, and
 * those that are given, to be read.
 */
public record Desk(Home home, Exercise exercise) {

    public Path folder() {
        return home.desk(exercise);
    }

    /** Returns the files to edit. */
    public List<Path> toEdit() {
        return exercise.starter()
                .stream()
                .map(file -> folder().resolve(file.getFileName()))
                .toList();
    }

    /** Says whether the student has begun. */
    public boolean isLaidOut() {
        return toEdit().stream().anyMatch(Files::exists);
    }

    /**
     * Copies what is not there yet, and what is given, since nobody is to
     * change that.
     */
    public void layOut() {
        try {
            Files.createDirectories(folder());
            if (!isLaidOut()) {
                for (Path file : exercise.starter()) {
                    Files.copy(file, folder().resolve(file.getFileName()));
                }
            }
            for (Path file : exercise.given()) {
                Path copy = folder().resolve(file.getFileName());
                if (Files.notExists(copy) || Files.mismatch(file, copy) >= 0) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            IdeProject.write(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all that the student wrote, new files as well. */
    public List<Path> written() {
        Set<Path> given = exercise.given()
                .stream()
                .map(Path::getFileName)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !given.contains(file.getFileName()))
                    .filter(file -> file.toString().endsWith(".java")
                            || toEdit().contains(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts the starter back.
     *
     * @param moment names the backup
     * @return the folder into which the student's files were moved
     */
    public Path reset(String moment) {
        Path backup = home.work()
                .resolve("backup")
                .resolve(exercise.name() + "-" + moment.replace(':', '.'));
        try {
            Files.createDirectories(backup);
            for (Path file : written()) {
                Files.move(file, backup.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            layOut();
            return backup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
