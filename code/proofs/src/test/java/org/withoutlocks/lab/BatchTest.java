package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Assignment;
import org.withoutlocks.lab.grade.Batch;
import org.withoutlocks.lab.grade.Child;
import org.withoutlocks.lab.grade.Report;
import org.withoutlocks.lab.grade.Standing;
import org.withoutlocks.lab.grade.Submission;

@DisplayName("A batch")
class BatchTest {

    private static final List<String> NAMES =
            List.of("ada", "barbara", "charles", "dana");

    @TempDir
    Path folder;

    private Student student;
    private Path classes;
    private final List<String> graded = new ArrayList<>();

    @BeforeEach
    void handIn() {
        student = new Student(folder);
        classes = folder.resolve("my class");
        NAMES.forEach(name -> Student.copy(
                Student.EXERCISE.resolve("solution"),
                classes.resolve(name).resolve("bounded")));
    }

    private List<Submission> submissions() {
        return NAMES.stream()
                .map(name -> new Submission(name, classes.resolve(name)))
                .toList();
    }

    /** Grades submissions until it comes to one at which it is killed. */
    private List<Report> grade(String results, List<Path> others,
            boolean again, String killedAt) {
        Assignment assignment = Assignment.of(
                Catalog.read(student.home.exercises()), null, List.of("3.3"),
                "");
        return new Batch(folder.resolve(results), assignment,
                (submission, fingerprint) -> {
                    if (!killedAt.isEmpty() && submission.student()
                            .compareTo(killedAt) >= 0) {
                        throw new IllegalStateException("killed");
                    }
                    graded.add(submission.student());
                    return new Report(submission.student(), fingerprint,
                            submission.student().equals("barbara")
                                    ? Standing.NOT_GRADED
                                    : Standing.PASSED,
                            5, 5, "", List.of());
                }, (report, kept) -> {}).grade(submissions(), others, 1,
                        again);
    }

    @Test
    void thatWasKilledGoesOnWhereItWas() {
        assertThatThrownBy(() -> grade("r", List.of(), false, "charles"))
                .hasStackTraceContaining("killed");
        assertThat(graded).contains("ada", "barbara");
        List<String> before = List.copyOf(graded);

        assertThat(grade("r", List.of(), false, "")).hasSize(4);
        assertThat(graded).as("each once")
                .containsExactlyInAnyOrderElementsOf(
                        NAMES)
                .startsWith(before.toArray(String[]::new));
    }

    @Test
    void gradesAnewWhatHasChanged() throws IOException {
        grade("r", List.of(), false, "");
        graded.clear();
        Files.writeString(classes.resolve("dana/bounded/BoundedVector.java"),
                "class BoundedVector {}");
        grade("r", List.of(), false, "");
        assertThat(graded).containsExactly("dana");
    }

    @Test
    void gradesAnewWhatIsHalfWritten() throws IOException {
        grade("r", List.of(), false, "");
        graded.clear();
        Path report = folder.resolve("r/ada.json");
        Files.writeString(report, Files.readString(report).substring(0, 40));
        grade("r", List.of(), false, "");
        assertThat(graded).containsExactly("ada");
    }

    @Test
    void triesAgainOnlyIfAskedTo() {
        grade("r", List.of(), false, "");
        graded.clear();
        grade("r", List.of(), true, "");
        assertThat(graded).containsExactly("barbara");
    }

    @Test
    void takesOverTheReportsOfOtherMachines() {
        Path first = folder.resolve("artifacts/part-1/results");
        assertThatThrownBy(() -> grade("artifacts/part-1/results", List.of(),
                false, "charles")).isNotNull();
        assertThat(first.resolve("ada.json")).exists();
        graded.clear();
        List<Report> reports =
                grade("all", List.of(folder.resolve("artifacts")), false, "");
        assertThat(graded).containsExactly("charles", "dana");
        assertThat(reports).extracting(Report::student)
                .containsExactlyElementsOf(NAMES);
    }

    @Test
    void doesNotWriteWhereAnotherDoes() throws IOException {
        Path results = Files.createDirectories(folder.resolve("r"));
        try (FileChannel channel = FileChannel.open(results.resolve(".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock()).isNotNull();
            assertThatExceptionOfType(Unusable.class)
                    .isThrownBy(() -> grade("r", List.of(), false, ""))
                    .withMessageContaining("Another lab grade-all");
        }
    }

    @Test
    void isNotStoppedByOneThatHangsOrCheats() throws IOException {
        Path vector = Path.of("bounded/BoundedVector.java");
        edit(classes.resolve("barbara").resolve(vector),
                "while (limit > 0) {}");
        edit(classes.resolve("charles").resolve(vector), "System.exit(0);");
        Path dana = classes.resolve("dana");
        Files.delete(dana.resolve(vector));
        Files.writeString(classes.resolve("edsger.zip"), "not unzipped");
        Path students = folder.resolve("class.txt");
        Files.write(students, List.of("ada", "dana", "frances"));

        assertThat(student.lab("grade-all", classes.toString(), "--jobs", "2",
                "--seconds", "4", "--exercise", "3.3", "--students",
                students.toString())).isEqualTo(2);
        assertThat(student.said).contains("ada: passed", "barbara: not graded",
                "charles: failed",
                "dana: failed", "6 submissions: 1 passed, 2 failed, 3 could"
                        + " not be graded.");
        Path results = folder.resolve("my class-results");
        assertThat(Files.readAllLines(results.resolve("summary.csv")))
                .startsWith("student,standing,points,of,3.3,\"3.3 of\",\"to"
                        + " look at\"", "ada,passed,5,5,5,5,");
        assertThat(results.resolve("summary.html")).content()
                .contains("exit of java.lang.System",
                        "stopped after 4 seconds", "Nothing was handed in",
                        "edsger.zip", "It is no folder; unzip it", "frances",
                        "Nothing was handed in under this name.");

        student.lab("grade-all", classes.toString(), "--exercise", "3.3",
                "--part", "2/2");
        assertThat(student.said).contains("1 of 2, barbara: not graded, as"
                + " before", "2 of 2, dana: failed, as before");
    }

    @Test
    void isNotStoppedByStrangeNamesAndLargeFiles() throws IOException {
        Path ada = classes.resolve("ada");
        Path large = ada.resolve("large");
        try (FileChannel channel = FileChannel.open(large,
                StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 3L << 30);
        }
        List<String> names = List.of("--help", "@ada", "it's", "n".repeat(250));
        for (String name : names) {
            Student.copy(Student.EXERCISE.resolve("solution"),
                    classes.resolve(name).resolve("bounded"));
        }
        List<Submission> all = Stream.concat(Stream.of("ada"), names.stream())
                .map(name -> new Submission(name, classes.resolve(name)))
                .toList();
        Assignment assignment = Assignment.of(
                Catalog.read(student.home.exercises()), null, List.of("3.3"),
                "");
        Child child = new Child(Lab.class, student.home.exercises(),
                List.of("--exercise", "3.3"), 100);
        assertThat(new Batch(folder.resolve("r"), assignment, child::grade,
                (report, kept) -> {}).grade(all, List.of(), 2, false))
                .extracting(Report::student, Report::standing)
                .containsExactlyElementsOf(all.stream()
                        .map(each -> tuple(each.student(),
                                Standing.PASSED))
                        .toList());
    }

    @Test
    void saysWhatIsWrongWithItsOptions() throws IOException {
        assertThat(student.lab("grade-all", "nowhere")).isEqualTo(2);
        assertThat(student.said).contains("There is no folder nowhere");
        for (String part : Stream.of("0/2", "2", "3/2").toList()) {
            assertThat(student.lab("grade-all", classes.toString(), "--part",
                    part)).isEqualTo(2);
        }
        assertThat(student.lab("grade-all", classes.toString(), "--jobs", "0"))
                .isEqualTo(2);
        assertThat(student.lab("grade-all", classes.toString(), "--results",
                classes.resolve("results").toString())).isEqualTo(2);
        assertThat(student.said).contains("among the submissions");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(student.lab("grade-all", empty.toString())).isEqualTo(2);
        assertThat(student.said).contains("There are no submissions in");
    }

    private static void edit(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file)
                .replace("while (true) {", line + "\nwhile (true) {"));
    }
}
