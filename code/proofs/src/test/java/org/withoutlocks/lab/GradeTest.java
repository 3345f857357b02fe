package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A grade")
class GradeTest {

    private static final String SAMPLE =
            Path.of("../lab/grading/private-sample")
                    .toAbsolutePath()
                    .toString();

    @TempDir
    Path folder;

    private Student student;

    @BeforeEach
    void unpack() {
        student = new Student(folder);
        student.lab("task");
    }

    private JsonNode said() throws IOException {
        return new ObjectMapper().readTree(student.said);
    }

    /** What a student hands in. */
    private String work() {
        return student.home.work().toString();
    }

    @Test
    void ofASolutionIsAllPointsAndExitsWithZero() throws IOException {
        student.solve();
        assertThat(student.lab("grade", "--submission", work())).isZero();
        assertThat(said().path("standing").asText()).isEqualTo("passed");
        assertThat(said().path("points").asInt()).isEqualTo(5);
        assertThat(said().path("of").asInt()).isEqualTo(5);
    }

    @Test
    void namesThePropertyThatIsMissingAndItsSchedule() throws IOException {
        student.mistake("looks-twice");
        assertThat(student.lab("grade", "--submission", work())).isEqualTo(1);
        assertThat(said().path("points").asInt()).isEqualTo(4);
        JsonNode property = said().at("/exercises/0/properties/2");
        assertThat(property.path("property").asText())
                .isEqualTo("twoPushForOnePlace");
        assertThat(student.lab("replay", "3.3",
                property.path("scenario").asText(),
                property.path("schedule").asText())).isZero();
        assertThat(student.said).contains("not linearizable");
    }

    @Test
    void isTheSameAnywhere() {
        student.mistake("looks-twice");
        student.lab("grade", "--submission", work(), "--student", "ada");
        String first = student.said;
        Path elsewhere = folder.resolve("else/where");
        Student.copy(student.home.work(), elsewhere);
        student.lab("grade", "--submission", elsewhere.toString(), "--student",
                "ada");
        assertThat(student.said).isEqualTo(first)
                .doesNotContain(folder.toString());
    }

    @Test
    void countsHiddenTests() throws IOException {
        student.solve();
        student.edit("int limit) {",
                "int limit) { if (limit == 0)"
                        + " throw new IllegalArgumentException();");
        assertThat(student.lab("grade", "--submission", work(), "--exercise",
                "3.3")).isZero();
        assertThat(student.lab("grade", "--submission", work(), "--private",
                SAMPLE, "--exercise", "3.3")).isEqualTo(1);
        assertThat(said().path("of").asInt()).isEqualTo(7);
        assertThat(said().path("points").asInt())
                .as("the other hidden one needs this one first")
                .isEqualTo(5);
        assertThat(said().at("/exercises/0/properties/5/hidden").asBoolean())
                .isTrue();
    }

    @Test
    void takesFilesThatLieInTheSubmissionItself() {
        student.solve();
        String flat = student.file().getParent().toString();
        assertThat(student.lab("grade", "--submission", flat, "--exercise",
                "3.3")).isZero();
    }

    @Test
    void ofWhatWasNotHandedInIsNoPoint() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(student.lab("grade", "--submission", empty.toString(),
                "--exercise", "3.3")).isEqualTo(1);
        assertThat(said().path("points").asInt()).isZero();
        assertThat(said().path("of").asInt()).isEqualTo(5);
        assertThat(said().at("/exercises/0/trouble").asText()).isEqualTo(
                "Nothing was handed in: there is no bounded/BoundedVector.java");
    }

    @Test
    void ofTwoAnswersIsNone() throws IOException {
        student.solve();
        Student.copy(student.file().getParent(),
                student.home.work().resolve("old/bounded"));
        assertThat(student.lab("grade", "--submission", work())).isEqualTo(1);
        assertThat(said().at("/exercises/0/trouble").asText())
                .startsWith("There is more than one folder bounded: ");
    }

    @Test
    void cannotBeGivenForWhatCannotBeFound() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(student.lab("grade", "--submission", empty.toString()))
                .isEqualTo(2);
        assertThat(student.said).contains("There is no exercise in",
                "--exercise 3.3");
        assertThat(student.lab("grade", "--submission", "nowhere"))
                .isEqualTo(2);
        assertThat(student.said).contains("There is no folder nowhere");
        student.solve();
        assertThat(student.lab("grade", "--submission", work(), "--out",
                "no/such/folder.json")).isEqualTo(2);
        assertThat(student.said).contains("Cannot write no/such/folder.json");
        assertThat(student.lab("grade", "--submission", work(), "--private",
                empty.toString())).isEqualTo(2);
        assertThat(student.said).contains("There are no exercises in");
    }

    @Test
    void isWrittenAsGradescopePublishesItsFormat() throws IOException {
        student.mistake("looks-twice");
        Path results = folder.resolve("results.json");
        Path metadata = folder.resolve("submission_metadata.json");
        Files.writeString(metadata, """
                {"users": [{"email": "grace@example.org", "id": 2},
                 {"email": "ada@example.org", "id": 1}]}
                """);
        assertThat(student.lab("grade", "--submission", work(), "--private",
                SAMPLE, "--exercise", "3.3", "--metadata", metadata.toString(),
                "--format", "gradescope", "--out", results.toString()))
                .isEqualTo(1);
        JsonNode node = new ObjectMapper().readTree(results.toFile());
        assertThat(Set.of("score", "execution_time", "output", "visibility",
                "stdout_visibility", "extra_data", "tests", "leaderboard"))
                .containsAll(names(node));
        assertThat(node.path("score").isNumber()).isTrue();
        assertThat(node.path("tests")).hasSize(7).allSatisfy(test -> {
            assertThat(Set.of("score", "max_score", "status", "name",
                    "number", "output", "tags", "visibility", "extra_data"))
                    .containsAll(names(test));
            assertThat(test.path("score").isNumber()).isTrue();
            assertThat(test.path("max_score").isNumber()).isTrue();
            assertThat(test.path("name").isTextual()).isTrue();
            assertThat(test.path("number").isTextual()).isTrue();
            assertThat(test.path("status").asText()).isIn("passed", "failed");
            assertThat(test.path("visibility").asText()).isIn("hidden",
                    "after_due_date", "after_published", "visible");
        });
        JsonNode hidden = node.path("tests").get(6);
        assertThat(hidden.path("visibility").asText())
                .isEqualTo("after_published");
        assertThat(hidden.path("output").asText())
                .as("what a hidden test shows")
                .isEmpty();
        assertThat(node.path("tests").get(2).path("output").asText())
                .contains("./lab replay 3.3 TwoForOnePlace");
    }

    @Test
    void thatIsUndecidedLeavesNoResultForGradescope() {
        student.breakPush("while (limit > 0) {}");
        Path results = folder.resolve("results.json");
        assertThat(student.lab("grade", "--submission", work(), "--format",
                "gradescope", "--seconds", "2", "--out", results.toString()))
                .isEqualTo(2);
        assertThat(results).doesNotExist();
        assertThat(student.said).contains("could not be graded",
                "stopped after 2 seconds");
    }

    @Test
    void isOfTheVersionThatTheSeedChooses() throws IOException {
        List<String> names = IntStream.range(0, 12)
                .mapToObj(i -> "student" + i)
                .toList();
        Path list = folder.resolve("students.txt");
        Files.write(list, names);
        Path handed = folder.resolve("handed out");
        assertThat(student.lab("hand-out", "--private", SAMPLE, "--exercise",
                "9.1", "--students", list.toString(), "--into",
                handed.toString())).isEqualTo(2);
        assertThat(student.said).contains("9.1 has 3 versions", "--seed");
        assertThat(student.lab("hand-out", "--private", SAMPLE, "--exercise",
                "9.1", "--seed", "secret", "--students", list.toString(),
                "--into", handed.toString())).isZero();
        Set<String> versions = new HashSet<>();
        for (String name : names) {
            versions.add(Files.readString(handed.resolve(name)
                    .resolve("09-own/1-break-it/given/Suspect.java")));
        }
        assertThat(versions).as("versions among twelve students").hasSize(3);
        try (Stream<Path> files = Files.walk(handed)) {
            assertThat(files).as("what students get")
                    .noneMatch(file -> file.toString()
                            .matches(".*/(solution|hidden|wrong|versions)/.*"));
        }
        assertThat(handed.resolve("student0/09-own/1-break-it/exercise.adoc"))
                .content()
                .contains("Hint 1")
                .doesNotContain("In each version one step");

        Path own = handed.resolve("student0");
        Path exercises = student.home.exercises();
        Student.copy(own, exercises);
        assertThat(student.lab("run", "9.1")).isEqualTo(1);
        assertThat(student.lab("solution", "9.1")).isEqualTo(2);
        assertThat(student.said).contains("without its solution");
    }

    @Test
    void isNotGivenIfTheVersionIsAnotherStudents() throws IOException {
        Path list = folder.resolve("students.txt");
        Files.writeString(list, "ada");
        Path handed = folder.resolve("handed");
        student.lab("hand-out", "--private", SAMPLE, "--exercise", "9.1",
                "--seed", "1", "--students", list.toString(), "--into",
                handed.toString());
        Path work = folder.resolve("ada/breakit");
        Path given = handed.resolve("ada/09-own/1-break-it");
        Student.copy(given.resolve("given"), work);
        Student.copy(given.resolve("starter"), work);
        String submission = work.getParent().toString();
        assertThat(student.lab("grade", "--submission", submission, "--private",
                SAMPLE, "--exercise", "9.1", "--seed", "1", "--student",
                " ADA")).isEqualTo(1);
        int code = 1;
        for (int seed = 2; seed < 20 && code != 2; seed++) {
            code = student.lab("grade", "--submission", submission,
                    "--private", SAMPLE, "--exercise", "9.1", "--seed",
                    String.valueOf(seed));
        }
        assertThat(code).as("by a seed that gives another version")
                .isEqualTo(2);
        assertThat(student.said).contains("Is the seed another one");
    }

    @Test
    void takesFilesOfSeveralExercisesThatLieTogether() throws IOException {
        student.solve();
        Path flat = student.file().getParent();
        Files.writeString(flat.resolve("Suspect.java"),
                "package breakit; class Suspect {}");
        assertThat(student.lab("grade", "--submission", flat.toString(),
                "--exercise", "3.3")).as("said: %s", student.said).isEqualTo(1);
        Path alone = folder.resolve("alone");
        Student.copy(flat, alone);
        assertThat(student.lab("grade", "--submission", alone.toString(),
                "--exercise", "3.3")).isZero();
    }

    @Test
    void canBeReplayedWithAHiddenScenario() throws IOException {
        student.mistake("looks-twice");
        student.lab("grade", "--submission", work(), "--private", SAMPLE,
                "--exercise", "3.3");
        JsonNode failed = said().at("/exercises/0/properties/6");
        assertThat(failed.path("scenario").asText())
                .isEqualTo("FourForTwoPlaces");
        assertThat(student.lab("replay", "3.3", "FourForTwoPlaces",
                failed.path("schedule").asText(), "--submission", work(),
                "--private", SAMPLE)).isZero();
        assertThat(student.said).contains("FourForTwoPlaces: not linearizable",
                "if (descriptor.get().size == limit) {");
    }

    @Test
    void isOfExercisesThatWereChecked() throws IOException {
        assertThat(student.lab("check", "--private", SAMPLE)).isZero();
        assertThat(student.said).contains("ok       3.3 bounded",
                "ok       9.1 break-it, counts-first",
                "ok       9.2 high-water");

        Path own = folder.resolve("own");
        Path hidden = own.resolve("03-push/3-bounded/hidden");
        Student.copy(Path.of(SAMPLE, "03-push"), own.resolve("03-push"));
        Files.writeString(hidden.resolve("OtherTest.java"), """
                package bounded;
                class OtherTest {
                    @org.junit.jupiter.api.Test
                    void neverHolds() {
                        throw new AssertionError("no solution can do this");
                    }
                }
                """);
        assertThat(student.lab("check", "--private", own.toString()))
                .isEqualTo(1);
        assertThat(student.said).contains("WRONG    3.3 bounded, 3-bounded: the"
                + " solution fails in \"neverHolds()\": no solution can do this");
        Path list = folder.resolve("students.txt");
        Files.writeString(list, "ada");
        assertThat(student.lab("hand-out", "--private", own.toString(),
                "--seed", "1", "--students", list.toString(), "--into",
                folder.resolve("into").toString())).isEqualTo(2);
        assertThat(folder.resolve("into")).doesNotExist();

        Files.writeString(hidden.resolve("OtherTest.java"),
                "package bounded; class OtherTest {");
        assertThat(student.lab("check", "--private", own.toString()))
                .isEqualTo(1);
        assertThat(student.said).contains("OtherTest.java:1",
                "reached end of file");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
