package org.withoutlocks.lab.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.withoutlocks.lab.judge.Outcome;

/**
 * One exercise: its folder, and what the {@code exercise.adoc} there says.
 *
 * <p>The folder is {@code CHAPTER/NUMBER-NAME}, and holds
 * <ul>
 * <li>{@code exercise.adoc}, the page in the book: labels, task, hints, and why
 * the solution works;
 * <li>{@code starter}, what the student begins with;
 * <li>{@code given}, what the student reads and does not change, if anything;
 * <li>{@code solution}, the files of the starter as they should be;
 * <li>{@code tests}, a class whose name ends in {@code Test}, and what it uses;
 * <li>{@code variants}, other versions of a given class, if the student's is to
 * meet some;
 * <li>{@code wrong}, a folder for each {@link Misconception}.
 * </ul>
 * The package of its classes is its name without the dashes. An exercise
 * without {@code tests} is a project that nobody grades.
 *
 * @param id chapter and number, such as {@code 3.2}
 * @param name such as {@code late-helper}
 */
public record Exercise(Path folder, String id, String name, Page page,
        List<Misconception> misconceptions) {

    private static final Pattern CHAPTER = Pattern.compile("(\\d+)-.+");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)-(.+)");

    /** Says whether a folder is one of an exercise. */
    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve("exercise.adoc"));
    }

    static Exercise read(Path folder) {
        Matcher chapter = CHAPTER
                .matcher(folder.getParent().getFileName().toString());
        Matcher number = NUMBER.matcher(folder.getFileName().toString());
        if (!chapter.matches() || !number.matches()) {
            throw new Unusable(folder + " is not named like"
                    + " 03-push/1-late-helper");
        }
        String id = Integer.parseInt(chapter.group(1)) + "."
                + Integer.parseInt(number.group(1));
        Page page = Page.read(folder.resolve("exercise.adoc"));
        if (!page.id().equals(id)
                || !page.anchor().equals("exercise-" + number.group(2))) {
            throw new Unusable(folder.resolve("exercise.adoc")
                    + " begins with [#exercise-" + number.group(2)
                    + "] and = " + id + " and a title");
        }
        return new Exercise(folder, id, number.group(2), page,
                Folder.in(folder.resolve("wrong"))
                        .stream()
                        .map(Misconception::read)
                        .toList());
    }

    public String packageName() {
        return name.replace("-", "");
    }

    /** Returns what the student begins with. */
    public List<Path> starter() {
        return Folder.in(folder.resolve("starter"));
    }

    /** Returns what the student reads and does not change. */
    public List<Path> given() {
        return Folder.in(folder.resolve("given"));
    }

    public List<Path> solution() {
        return Folder.in(folder.resolve("solution"));
    }

    public List<Path> tests() {
        return Folder.in(folder.resolve("tests"));
    }

    public List<Path> variants() {
        return Folder.in(folder.resolve("variants"));
    }

    /** Says whether there is something to run. */
    public boolean isGraded() {
        return !tests().isEmpty();
    }

    /** Returns the name of the class with the tests. */
    public String testClass() {
        return packageName() + "." + tests().stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith("Test.java"))
                .map(file -> file.substring(0, file.length() - 5))
                .findFirst()
                .orElseThrow(() -> new Unusable(folder.resolve("tests")
                        + " has no file whose name ends in Test.java"));
    }

    /**
     * Returns the misconception to which the outcomes point: of those that
     * explain them, the one that asks for most.
     */
    public Optional<Misconception> recognized(List<Outcome> outcomes) {
        return misconceptions.stream()
                .filter(each -> each.explains(outcomes))
                .max(Comparator.comparing(Misconception::weight));
    }
}
