package org.withoutlocks.lab.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * <li>{@code wrong}, a folder for each {@link Misconception};
 * <li>{@code hidden}, classes whose names end in {@code Test}, for grading only;
 * <li>{@code versions}, a folder for each version of the exercise, if students
 * are to have different ones; what is in it stands in for what has the same name
 * outside.
 * </ul>
 * The package of its classes is its name without the dashes. An exercise
 * without {@code tests} is a project that nobody grades.
 *
 * @param folder the folder
 * @param id chapter and number, such as {@code 3.2}
 * @param name such as {@code late-helper}
 * @param overlays folders of the same shape, whose files are added, or stand in
 *        for those of the same name
 */
public record Exercise(Path folder, String id, String name, Page page,
        List<Misconception> misconceptions, List<Path> overlays) {

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
                        .toList(),
                List.of());
    }

    /** Returns the same exercise with what another folder adds to it. */
    public Exercise with(Path overlay) {
        return new Exercise(folder, id, name, page, misconceptions,
                Stream.concat(overlays.stream(), Stream.of(overlay)).toList());
    }

    private List<Path> files(String part) {
        Map<Path, Path> byName = new TreeMap<>();
        Stream.concat(Stream.of(folder), overlays.stream())
                .flatMap(each -> Folder.in(each.resolve(part)).stream())
                .forEach(file -> byName.put(file.getFileName(), file));
        return List.copyOf(byName.values());
    }

    public String packageName() {
        return name.replace("-", "");
    }

    /** Returns what the student begins with. */
    public List<Path> starter() {
        return files("starter");
    }

    /** Returns what the student reads and does not change. */
    public List<Path> given() {
        return files("given");
    }

    public List<Path> solution() {
        return files("solution");
    }

    public List<Path> tests() {
        return files("tests");
    }

    public List<Path> variants() {
        return files("variants");
    }

    /** Returns the tests that a student does not see. */
    public List<Path> hidden() {
        return files("hidden");
    }

    /** Returns the versions of which a student has one; may be none. */
    public List<Path> versions() {
        return files("versions");
    }

    /** Says whether there is something to run. */
    public boolean isGraded() {
        return !tests().isEmpty();
    }

    /** Returns the name of the class with the tests. */
    public String testClass() {
        return testClasses(tests()).findFirst()
                .orElseThrow(() -> new Unusable(folder.resolve("tests")
                        + " has no file whose name ends in Test.java"));
    }

    /** Returns the names of the classes with hidden tests. */
    public List<String> hiddenTestClasses() {
        return testClasses(hidden()).toList();
    }

    private Stream<String> testClasses(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith("Test.java"))
                .map(file -> packageName() + "."
                        + file.substring(0, file.length() - 5));
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
