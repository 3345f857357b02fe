package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.work.Check;
import org.withoutlocks.lab.work.Desk;
import org.withoutlocks.lab.work.Result;
import org.withoutlocks.lab.work.Sandbox;

@DisplayName("A student's code")
class SandboxTest {

    private static final Sandbox.Limits SMALL =
            new Sandbox.Limits(60, 300, 64, 1_000);

    @TempDir
    Path folder;

    private Student student;

    @BeforeEach
    void unpack() {
        student = new Student(folder);
        student.lab("task");
    }

    private Result judged() {
        return judged(SMALL);
    }

    private Result judged(Sandbox.Limits limits) {
        Exercise exercise =
                Catalog.read(student.home.exercises()).find("bounded");
        return new Sandbox(limits, Check.NONE, folder.resolve("cache"))
                .judge(exercise, new Desk(student.home, exercise).written());
    }

    @Test
    void thatLoopsForEverIsStoppedAndItsLineNamed() {
        student.breakPush("while (limit > 0) {}");
        Result result = judged(new Sandbox.Limits(5, 300, 64, 1_000));
        assertThat(result.trouble()).contains("what was pushed is there",
                "stopped after 5 seconds, at BoundedVector.java:",
                "Does a loop not end?");
        assertThat(result.outcomes().get(0).status())
                .as("time decides nothing")
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void thatEndsTheJvmIsToldSo() {
        student.breakPush("if (limit == 2) System.exit(0);");
        assertThat(judged().trouble()).contains("ended the JVM",
                "at BoundedVector.java:", "System.exit");
    }

    @Test
    void thatHaltsTheJvmHarmsNobody() {
        student.breakPush("if (limit == 2) Runtime.getRuntime().halt(0);");
        assertThat(judged().trouble()).contains("the JVM of your code ended");
    }

    @Test
    void thatRunsOutOfMemoryIsToldHowMuchThereIs() {
        student.breakPush("long[][] all = new long[1000][];"
                + " for (int i = 0; i < 1000; i++) all[i] = new long[1 << 20];");
        assertThat(judged().trouble())
                .contains("more than 64 megabytes of memory");
    }

    @Test
    void thatFloodsItsOutputIsCutShort() {
        student.breakPush("if (limit == 7) for (int i = 0; i < 100000; i++)"
                + " System.out.println(\"a line of output\");");
        Result result = judged();
        assertThat(result.output()).startsWith("a line of output")
                .hasSizeLessThan(1_100)
                .endsWith("(It printed more; the rest is dropped.)");
        assertThat(result.outcomes().get(0).status())
                .isEqualTo(Status.PASSED);
    }

    @Test
    void thatLeavesAThreadIsToldWhich() {
        student.breakPush("if (limit == 7) new Thread(() -> {"
                + " while (limit > 0) Thread.onSpinWait(); }, \"mine\")"
                + ".start();");
        assertThat(judged().notes()).first()
                .asString()
                .contains("left a thread running", "\"mine\"",
                        "BoundedVector.java:");
    }

    @Test
    void thatThrowsInAStaticInitializerIsToldTheCause() {
        student.solve();
        student.edit("final int limit;",
                "static final int NONE = Integer.parseInt(\"none\");"
                        + " final int limit;");
        assertThat(judged().outcomes().get(0).message()).contains(
                "While a class was initialized: NumberFormatException",
                "at BoundedVector.java:");
    }

    @Test
    void thatDoesNotCompileIsShownItsLine() throws IOException {
        student.solve();
        student.edit("return true;", "return yes;");
        Files.writeString(student.file(), Files.readString(student.file())
                .replace("\n", "\r\n"));
        assertThat(judged().trouble()).contains("It does not compile.",
                "BoundedVector.java:", "cannot find symbol",
                "return yes;", "^");
    }

    @Test
    void thatLacksWhatTheTestsUseIsTold() {
        student.solve();
        student.edit("boolean push(E element)", "boolean add(E element)");
        assertThat(judged().trouble()).contains("It does not compile.",
                "the starter's signatures have to stay");
    }

    @Test
    void withWindowsLineEndsIsJudgedAsAnyOther() throws IOException {
        student.solve();
        Files.write(student.file(), Files.readString(student.file())
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(judged().passed()).isTrue();
    }

    @Test
    void thatIsEmptyIsToldToResetIt() throws IOException {
        Files.writeString(student.file(), "");
        assertThat(judged().trouble()).contains("It does not compile.");
    }

    @Test
    void startsWithNothingOfTheEnvironment() {
        student.breakPush("if (limit == 7) System.out.println("
                + "System.getenv().size() + \" \""
                + " + new java.io.File(\".\").list().length);");
        assertThat(judged().output()).startsWith("0 0");
    }
}
