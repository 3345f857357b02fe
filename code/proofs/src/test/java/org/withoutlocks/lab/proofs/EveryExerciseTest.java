package org.withoutlocks.lab.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Misconception;
import org.withoutlocks.lab.grade.Proof;
import org.withoutlocks.lab.judge.Outcome;

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
            Path.of(System.getProperty("private",
                    "../lab/grading/private-sample"));

    private static final Proof PROOF = new Proof();

    /** The kinds whose starters hold nothing that could be a mistake. */
    private static final Set<String> BEGUN_BY_STUDENTS =
            Set.of("fill in", "extend", "judge on paper");

    @TestFactory
    Stream<DynamicNode> everyExercise() {
        String only = System.getProperty("exercise", "");
        Catalog book = Catalog.read(EXERCISES);
        return Stream
                .concat(book.exercises().stream(),
                        book.privateOnes(OWN).stream())
                .filter(Exercise::isGraded)
                .filter(each -> only.isEmpty() || each.name().equals(only))
                .flatMap(Proof::versions)
                .map(each -> dynamicContainer(Proof.name(each), proofs(each)));
    }

    private static Stream<DynamicTest> proofs(Exercise exercise) {
        return Stream.concat(
                Stream.of(
                        dynamicTest("the starter fails as intended",
                                () -> starterFails(exercise)),
                        dynamicTest("the solution passes",
                                () -> PROOF.solution(exercise))),
                exercise.misconceptions()
                        .stream()
                        .map(wrong -> dynamicTest(wrong.name() + " is caught",
                                () -> isCaught(exercise, wrong))));
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

    private static void starterFails(Exercise exercise) {
        List<Outcome> outcomes = PROOF.starter(exercise);
        if (BEGUN_BY_STUDENTS.contains(exercise.page().kind())) {
            assertThat(exercise.recognized(outcomes))
                    .as("said to a student who has not begun")
                    .isEmpty();
        }
    }

    private static void isCaught(Exercise exercise, Misconception wrong) {
        List<Outcome> outcomes = PROOF.mistake(exercise, wrong);
        if (wrong.name().equals("takes-a-lock")) {
            assertThat(Proof.failed(outcomes)).as("all that a lock does wrong")
                    .containsExactly("nobodyWaitsForAnybody");
        }
        assertThat(wrong.feedback()).as("feedback").isNotEmpty();
    }
}
