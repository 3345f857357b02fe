package org.withoutlocks.lab.grade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Misconception;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.work.Build;

/** That an exercise does what it should. */
public final class Proof {

    private final Build build = new Build(new Allowlist());

    /** Returns an exercise in each of its versions. */
    public static Stream<Exercise> versions(Exercise exercise) {
        return exercise.versions().isEmpty() ? Stream.of(exercise)
                : exercise.versions().stream().map(exercise::with);
    }

    /** Returns number and name, and of a version which it is. */
    public static String name(Exercise exercise) {
        return exercise.id() + " " + exercise.name()
                + exercise.overlays()
                        .stream()
                        .map(each -> ", " + each.getFileName())
                        .collect(Collectors.joining());
    }

    /**
     * Requires that the starter fails as the page says, and that the solution
     * passes, hidden tests as well.
     *
     * @throws Unusable if not
     */
    public void require(Exercise exercise) {
        starter(exercise);
        solution(exercise);
    }

    /**
     * Requires that the starter fails in the tests that the page names.
     *
     * @throws Unusable if not
     */
    public List<Outcome> starter(Exercise exercise) {
        List<Outcome> outcomes =
                Trial.of(build, "The starter", exercise, exercise.starter())
                        .visible();
        Set<String> named = new TreeSet<>(exercise.page().starterFails());
        Set<String> failed = failed(outcomes);
        if (!named.equals(failed)) {
            throw new Unusable(name(exercise) + ": the starter fails in "
                    + failed + ", and :starter-fails: says " + named
                    + ". (What is not judged, since a test for one thread"
                    + " fails, does not count.)");
        }
        return outcomes;
    }

    /**
     * Requires that the solution passes.
     *
     * @throws Unusable if not
     */
    public void solution(Exercise exercise) {
        Trial.of(build, "The solution", exercise, exercise.solution())
                .all()
                .stream()
                .filter(each -> each.status() != Status.PASSED)
                .findFirst()
                .ifPresent(each -> {
                    throw new Unusable(name(exercise)
                            + ": the solution fails in \"" + each.name()
                            + "\": " + each.message());
                });
    }

    /**
     * Requires that a mistake is caught and recognized.
     *
     * @throws Unusable if not
     */
    public List<Outcome> mistake(Exercise exercise,
            Misconception wrong) {
        List<Outcome> outcomes = Trial.of(build, "The mistake " + wrong.name(),
                exercise, overlaid(exercise.solution(), wrong.folder()))
                .visible();
        if (!exercise.recognized(outcomes)
                .equals(
                        Optional.of(wrong))) {
            throw new Unusable(name(exercise) + ": " + wrong.name()
                    + " is not recognized; it fails in " + failed(outcomes)
                    + ", and :fails: says " + new TreeSet<>(wrong.fails()));
        }
        return outcomes;
    }

    /** Returns the properties that fail. */
    public static Set<String> failed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .map(Outcome::property)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> overlaid(List<Path> files, Path over) {
        return files.stream().map(file -> {
            Path other = over.resolve(file.getFileName());
            return Files.exists(other) ? other : file;
        }).toList();
    }

}
