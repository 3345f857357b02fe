package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lab")
class LabTest {

    @TempDir
    Path folder;

    private Student student;

    @BeforeEach
    void unpack() {
        student = new Student(folder);
    }

    @Test
    void aloneSaysWhereYouAreAndWhatIsNext() {
        assertThat(student.lab()).isZero();
        assertThat(student.said).contains("passed 0 of 1",
                "Next: 3.3 Room for so many");
    }

    @Test
    void listsForPeopleAndForPrograms() throws IOException {
        assertThat(student.lab("list")).isZero();
        assertThat(student.said).contains("3.3", "extend", "not begun");

        assertThat(student.lab("list", "--json")).isZero();
        JsonNode exercise = new ObjectMapper().readTree(student.said).get(0);
        assertThat(exercise.get("id").asText()).isEqualTo("3.3");
        assertThat(exercise.get("title").asText())
                .isEqualTo("Room for so many");
        assertThat(exercise.get("kind").asText()).isEqualTo("extend");
        assertThat(exercise.get("difficulty").asText()).isEqualTo("medium");
        assertThat(exercise.get("minutes").asInt()).isEqualTo(30);
        assertThat(exercise.get("status").asText()).isEqualTo("not begun");
    }

    @Test
    void laysOutTheStarterAsAMavenProjectAndFailsIt() {
        assertThat(student.lab("run")).isEqualTo(1);
        assertThat(student.said).contains("FAILED", "not yet", "0 of 5 points",
                "push is for you to write");
        assertThat(student.file()).exists();
        assertThat(student.home.work().resolve("pom.xml")).exists();
    }

    @Test
    void passesTheSolutionAndKeepsIt() {
        student.solve();
        assertThat(student.lab("run", "3.3")).isZero();
        assertThat(student.said).contains("5 of 5 points");
        assertThat(student.lab("list")).isZero();
        assertThat(student.said).contains("passed");
        assertThat(student.lab("solution", "3.3")).isZero();
        assertThat(student.said).contains("class BoundedVector",
                "takes effect at the read of the descriptor");
    }

    @Test
    void showsTheScheduleWithTheStudentsLinesAndReplaysIt() {
        student.mistake("looks-twice");
        assertThat(student.lab("run", "3.3")).isEqualTo(1);
        assertThat(student.said).contains("T1", "T2", "4 of 5 points",
                "if (descriptor.get().size == limit) {",
                "Whether there is room is decided at one instant here,");
        assertThat(student.said.replaceAll("\\s+", " "))
                .as("says which result does not fit, and what would")
                .contains("T1's push(B) returned true, so T2's push(C) must"
                        + " return false, and it threw"
                        + " ArrayIndexOutOfBoundsException");

        String command = student.said.lines()
                .filter(line -> line.startsWith("To see it again:"))
                .findFirst()
                .orElseThrow();
        String schedule = command.split("\"", -1)[1];
        assertThat(student.lab("replay", "3.3", "TwoForOnePlace", schedule))
                .isZero();
        assertThat(student.said).contains("not linearizable",
                "if (descriptor.get().size == limit) {");
    }

    @Test
    void givesALockPartialCredit() {
        student.mistake("takes-a-lock");
        assertThat(student.lab("run", "3.3")).isEqualTo(1);
        assertThat(student.said).contains(
                "FAILED     nobody waits for anybody",
                "passed     two push, and there is room for one",
                "4 of 5 points");
    }

    @Test
    void writesForAScreenReader() {
        student.mistake("looks-twice");
        student.lab("--plain", "run", "3.3");
        assertThat(student.said).contains("Step 1, thread 2 in push(C),"
                + " BoundedVector.java line 41").doesNotContain("\u001b");
    }

    @Test
    void givesOneHintAfterAnother() {
        student.lab("hint");
        assertThat(student.said).contains("Hint 1 of 3")
                .doesNotContain("Hint 2");
        student.lab("hint", "3.3");
        assertThat(student.said).contains("Hint 1 of 3", "Hint 2 of 3");
        student.lab("hint");
        student.lab("hint");
        assertThat(student.said).contains("Hint 3 of 3", "--give-up");
    }

    @Test
    void keepsTheSolutionBackUntilAsked() {
        assertThat(student.lab("solution", "3.3")).isEqualTo(2);
        assertThat(student.said).contains("--give-up")
                .doesNotContain("class BoundedVector");
        assertThat(student.lab("solution", "3.3", "--give-up")).isZero();
        assertThat(student.said).contains("class BoundedVector");
    }

    @Test
    void resetKeepsABackup() throws IOException {
        student.lab("task");
        Files.writeString(student.file(), "mine");
        assertThat(student.lab("reset", "3.3")).isZero();
        assertThat(student.file()).content().contains("for you to write");
        try (Stream<Path> files =
                Files.walk(student.home.work().resolve("backup"))) {
            assertThat(files.filter(Files::isRegularFile)).singleElement()
                    .satisfies(file -> assertThat(file).hasContent("mine"));
        }
    }

    @Test
    void verifyRunsWhatWasBegun() {
        assertThat(student.lab("verify")).isEqualTo(1);
        assertThat(student.said).contains("not begun", "0 of 1");
        student.solve();
        assertThat(student.lab("verify")).isZero();
        assertThat(student.said).contains("1 of 1");
    }

    @Test
    void watchRunsAgainWhatWasChanged() {
        student.solve();
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream(
                "h\nrun\nquit\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(student.lab("watch")).isZero();
        } finally {
            System.setIn(keyboard);
        }
        assertThat(student.said).contains("5 of 5 points", "Hint 1 of 3");
    }

    @Test
    void doctorSaysWhatToDo() {
        assertThat(student.lab("doctor")).isZero();
        assertThat(student.said).contains("ok       a compiler",
                "In the folder above: mvn package", "All is well.");
    }

    @Test
    void namesWhatItDoesNotKnow() {
        assertThat(student.lab("run", "9.9")).isEqualTo(2);
        assertThat(student.said).contains("There is no exercise \"9.9\"",
                "lab list");
        assertThat(student.lab("replay", "3.3", "1x3")).isEqualTo(2);
        assertThat(student.said).contains("Which scenario?", "RoomForBoth");
        assertThat(student.lab("replay", "3.3", "RoomForBoth", "7y"))
                .isEqualTo(2);
        assertThat(student.said).contains("\"7y\"", "is no turn");
        assertThat(student.lab("fly")).isEqualTo(2);
        assertThat(student.lab("book")).isEqualTo(2);
        assertThat(student.said).contains("mvn package -DskipTests");
    }

    @Test
    void neverLosesProgress() throws IOException {
        student.solve();
        student.lab("run", "3.3");
        Path progress = student.home.progress();
        List<String> before = Files.readAllLines(progress);
        Files.writeString(progress, Files.readString(progress)
                + "2026-01-01T00:00:00Z of-a-later-edition passed\n"
                + "2026-01-01T00:00:00Z bou");
        student.lab("hint", "3.3");
        assertThat(Files.readAllLines(progress)).startsWith(
                before.toArray(String[]::new)).hasSize(before.size() + 3);
        student.lab();
        assertThat(student.said).contains("passed 1 of 1");
    }
}
