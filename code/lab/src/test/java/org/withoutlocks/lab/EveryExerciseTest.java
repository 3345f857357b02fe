package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Misconception;
import org.withoutlocks.lab.grade.Allowlist;
import org.withoutlocks.lab.judge.Judge;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.work.Build;
import org.withoutlocks.lab.work.Problem;

/**
 * Proves of each exercise: the starter fails as intended, the solution passes,
 * and each misconception is caught and recognized. With
 * {@code -Dexercise=late-helper} only of that one.
 */
@DisplayName("Every exercise")
class EveryExerciseTest {

    private static final Path EXERCISES = Path.of("../../exercises");

    /** An instructor's own; {@code -Dprivate=FOLDER} proves other ones. */
    private static final Path OWN =
            Path.of(System.getProperty("private", "grading/private-sample"));

    /** The kinds whose starters hold nothing that could be a mistake. */
    private static final Set<String> BEGUN_BY_STUDENTS =
            Set.of("fill in", "extend", "judge on paper");

    private final Build build = new Build(new Allowlist());

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicNode> everyExercise() {
        String only = System.getProperty("exercise", "");
        Catalog book = Catalog.read(EXERCISES);
        return Stream
                .concat(book.exercises().stream(),
                        book.privateOnes(OWN).stream())
                .filter(Exercise::isGraded)
                .filter(each -> only.isEmpty() || each.name().equals(only))
                .flatMap(EveryExerciseTest::versions)
                .map(each -> dynamicContainer(name(each), proofs(each)));
    }

    private static Stream<Exercise> versions(Exercise exercise) {
        return exercise.versions().isEmpty() ? Stream.of(exercise)
                : exercise.versions().stream().map(exercise::with);
    }

    private static String name(Exercise exercise) {
        return exercise.id() + " " + exercise.name()
                + exercise.overlays()
                        .stream()
                        .map(each -> ", " + each.getFileName())
                        .collect(Collectors.joining());
    }

    private Stream<DynamicTest> proofs(Exercise exercise) {
        return Stream.concat(
                Stream.of(
                        dynamicTest("the starter fails as intended",
                                () -> starterFails(exercise)),
                        dynamicTest("the solution passes",
                                () -> solutionPasses(exercise))),
                misconceptions(exercise)
                        .map(wrong -> dynamicTest(wrong.name() + " is caught",
                                () -> isCaught(exercise, wrong))));
    }

    /** Those of the book's exercises are proved there. */
    private static Stream<Misconception> misconceptions(Exercise exercise) {
        return exercise.hidden().isEmpty() ? exercise.misconceptions().stream()
                : Stream.of();
    }

    @Test
    void theHistoriesOfAPageAreThoseOfItsTests() throws IOException {
        for (Exercise exercise : Catalog.read(EXERCISES).exercises()) {
            StringBuilder tests = new StringBuilder();
            for (Path file : exercise.tests()) {
                tests.append(Files.readString(file));
            }
            assertThat(exercise.page().task())
                    .as(exercise.name())
                    .filteredOn(line -> line.matches("T\\d +\\|--.*"))
                    .allSatisfy(line -> assertThat(tests).contains(line));
        }
    }

    private void starterFails(Exercise exercise) throws Exception {
        List<Outcome> outcomes = judge(exercise, exercise.starter(),
                exercise.testClass());
        assertThat(failed(outcomes))
                .isEqualTo(exercise.page().starterFails());
        if (BEGUN_BY_STUDENTS.contains(exercise.page().kind())) {
            assertThat(exercise.recognized(outcomes))
                    .as("said to a student who has not begun")
                    .isEmpty();
        }
    }

    private void solutionPasses(Exercise exercise) throws Exception {
        for (String tests : Stream.concat(Stream.of(exercise.testClass()),
                exercise.hiddenTestClass().stream()).toList()) {
            assertThat(judge(exercise, exercise.solution(), tests))
                    .allMatch(outcome -> outcome.status() == Status.PASSED);
        }
    }

    private void isCaught(Exercise exercise, Misconception wrong)
            throws Exception {
        List<Outcome> outcomes =
                judge(exercise, overlaid(exercise.solution(), wrong.folder()),
                        exercise.testClass());
        assertThat(exercise.recognized(outcomes))
                .as("recognized by what fails: %s", outcomes)
                .contains(wrong);
        if (wrong.name().equals("takes-a-lock")) {
            assertThat(failed(outcomes)).as("all that a lock does wrong")
                    .containsExactly("nobodyWaitsForAnybody");
        }
        assertThat(wrong.feedback()).as("feedback").isNotEmpty();
    }

    private static List<Path> overlaid(List<Path> files, Path over) {
        return files.stream().map(file -> {
            Path other = over.resolve(file.getFileName());
            return Files.exists(other) ? other : file;
        }).toList();
    }

    private List<Outcome> judge(Exercise exercise, List<Path> student,
            String tests)
            throws IOException, ReflectiveOperationException {
        Path fresh = Files.createTempDirectory(scratch, exercise.name());
        assertThat(build.build(exercise, student, fresh))
                .map(Problem::inFull)
                .isEmpty();
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[]{fresh.resolve("classes").toUri().toURL()})) {
            Judge.judge(loader.loadClass(tests),
                    new Judge.Listener() {
                        @Override
                        public void begins(Outcome property) {}

                        @Override
                        public void knows(Outcome outcome) {
                            outcomes.put(outcome.property(), outcome);
                        }
                    });
        }
        return new ArrayList<>(outcomes.values());
    }

    private static Set<String> failed(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .map(Outcome::property)
                .collect(Collectors.toSet());
    }
}
