package org.withoutlocks.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Assignment;
import org.withoutlocks.lab.grade.Grade;
import org.withoutlocks.lab.grade.Grader;
import org.withoutlocks.lab.grade.Report;
import org.withoutlocks.lab.grade.Standing;
import org.withoutlocks.lab.grade.Submission;
import org.withoutlocks.lab.work.Build;
import org.withoutlocks.lab.work.Check;

@DisplayName("A hostile submission")
class HostileTest {

    private static final Grader GRADER = new Grader(assignment(null), 60);

    @TempDir
    Path folder;

    private Student student;

    @BeforeEach
    void unpack() {
        student = new Student(folder);
        student.lab("task");
    }

    private Report graded(int seconds) {
        return new Grader(assignment(null), seconds).grade(submission());
    }

    /** The exercise is that of the book; so one grader does for all. */
    private static Assignment assignment(@Nullable Path privateOnes) {
        return Assignment.of(Catalog.read(Path.of("../../exercises")),
                privateOnes, List.of("3.3"), "");
    }

    private Submission submission() {
        return new Submission("mallory", student.home.work());
    }

    private Grade grade() {
        return GRADER.grade(submission()).exercises().get(0);
    }

    private void assertRefused(String... words) {
        Grade grade = grade();
        assertThat(grade.trouble()).contains(words);
        assertThat(grade.standing()).isEqualTo(Standing.FAILED);
        assertThat(grade.points()).isZero();
        assertThat(grade.of()).as("what there was to gain").isEqualTo(5);
    }

    /** Each in the first line of an otherwise right push. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ends the JVM | System.exit(0); | exit of java.lang.System
            halts the JVM | Runtime.getRuntime().halt(0); | java.lang.Runtime
            starts a program | new ProcessBuilder("sh").command(); | java.lang.ProcessBuilder
            names a method that ends the JVM | java.util.function.IntConsumer c = System::exit; c.accept(0); | exit of java.lang.System
            loads machine code | System.load("/tmp/evil.so"); | load of java.lang.System
            closes the stream that events may go to | System.out.close(); | close of java.io.PrintStream
            asks for its tests by name | try { Class.forName("bounded.BoundedTest"); } catch (Exception e) {} | forName of java.lang.Class
            asks for its tests by a resource | getClass().getResourceAsStream("BoundedTest.class"); | getResourceAsStream of java.lang.Class
            reads a file | try { java.nio.file.Files.readString(null); } catch (Exception e) {} | java.nio.file.Files
            reads a file in the old way | try { new java.io.FileReader("BoundedTest.java"); } catch (Exception e) {} | java.io.FileReader
            makes a private field its own | try { descriptor.getClass().getDeclaredField("value").setAccessible(true); } catch (Exception e) {} | getDeclaredField of java.lang.Class
            looks for a method by handle | try { java.lang.invoke.MethodHandles.lookup().findStatic(null, "exit", null); } catch (Throwable e) {} | findStatic of java.lang.invoke.MethodHandles.Lookup
            takes a lookup of another class | try { java.lang.invoke.MethodHandles.privateLookupIn(null, null); } catch (Throwable e) {} | privateLookupIn
            takes the unsafe way | try { Object o = sun.misc.Unsafe.class; } catch (Throwable e) {} | sun.misc.Unsafe
            starts a thread | new Thread(() -> {}).start(); | java.lang.Thread
            looks who calls | StackWalker.getInstance().forEach(f -> {}); | java.lang.StackWalker
            looks who calls by an exception | new Exception().getStackTrace(); | getStackTrace of java.lang.Exception
            aborts its test | throw new org.opentest4j.TestAbortedException(); | org.opentest4j.TestAbortedException
            replaces the explorer's verdict | Object o = org.withoutlocks.explorer.Verdict.CORRECT; | org.withoutlocks.explorer.Verdict
            throws dice | if (Math.random() < 0.5) return true; | random of java.lang.Math
            throws dice with a list | java.util.Collections.shuffle(new java.util.ArrayList<Integer>()); | shuffle of java.util.Collections
            waits to look at the clock | java.util.concurrent.locks.LockSupport.parkNanos(1); | parkNanos of java.util.concurrent.locks.LockSupport
            asks for a property of the machine | Integer i = Integer.getInteger("a"); | getInteger of java.lang.Integer
            starts threads for a stream | java.util.List.of(1).parallelStream().count(); | parallelStream of java.util.List
            leaves a mark in the table of strings | Object o = "a".intern(); | intern of java.lang.String
            leaves a mark in an exception | new Exception().initCause(null); | initCause of java.lang.Exception
            takes a method that the explorer does not see | Object o = java.util.stream.Collectors.toList().accumulator(); | accumulator of java.util.stream.Collector
            takes a set for dice | java.util.Set.of("A", "B").iterator(); | of of java.util.Set
            looks at the clock | if (System.nanoTime() == 0) return true; | nanoTime of java.lang.System
            """)
    void isRefusedWhenIt(String what, String code, String named) {
        student.breakPush("if (limit > 0) { " + code + " }");
        assertRefused("It uses what a submission may not use.",
                "BoundedVector.java:", named);
    }

    @Test
    void isRefusedWhenItExtendsWhatItMayNotCall() throws IOException {
        student.solve();
        for (String declared : List.of("class Mine extends ClassLoader {}",
                "class Mine extends Thread {}",
                "class Mine { native void anything(); }",
                "class Mine extends Exception {"
                        + " Object[] tests() { return getStackTrace(); } }",
                "@org.junit.jupiter.api.Disabled class Mine {}")) {
            Files.writeString(student.file().resolveSibling("Mine.java"),
                    "package bounded;\n" + declared);
            assertRefused("It uses what a submission may not use.",
                    "Mine.java");
        }
    }

    @Test
    void isRefusedWhenItBringsAClassOfTheLanguage() throws IOException {
        student.solve();
        Files.writeString(student.file().resolveSibling("Math.java"),
                "package bounded; class Math {}");
        assertRefused("Math for java.lang.Math");
    }

    /** Each would store elements where the explorer sees no step. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            by its own interface | new Mine<>() | final class Mine<E> extends java.util.ArrayList<E> implements Store<E> {} | inherits java.util.ArrayList.add
            in a StringBuilder | new Mine<>() | final class Mine<E> implements Store<E> { final StringBuilder all = new StringBuilder(); public boolean add(E e) { all.append(e).append(';'); return true; } public E get(int i) { return (E) all.toString().split(";")[i]; } public int size() { return all.toString().split(";", -1).length - 1; } } | shares a java.lang.StringBuilder
            """)
    void hidesItsElementsInVain(String where, String made, String declared,
            String why) throws IOException {
        student.solve();
        Files.writeString(student.file(), """
                package bounded;
                import java.util.concurrent.atomic.AtomicReference;
                interface Store<E> {
                    boolean add(E element);
                    E get(int index);
                    int size();
                }
                public class BoundedVector<E> {
                    final int limit;
                    final Store<E> all = %s;
                    final AtomicReference<Object> descriptor =
                            new AtomicReference<>();
                    public BoundedVector(int limit) {
                        this.limit = limit;
                    }
                    public boolean push(E element) {
                        return all.size() < limit && all.add(element);
                    }
                    public E get(int index) {
                        return all.get(index);
                    }
                }
                """.formatted(made));
        Files.writeString(student.file().resolveSibling("Mine.java"),
                "package bounded; @SuppressWarnings(\"unchecked\") "
                        + declared);
        Grade grade = grade();
        assertThat(grade.standing()).as(where).isEqualTo(Standing.FAILED);
        assertThat(grade.points()).isLessThan(3);
        assertThat(grade.properties()).anyMatch(
                each -> each.message().contains(why));
    }

    @Test
    void handsInAFolderOfSomebodyElseByALinkInVain() throws IOException {
        Path handedIn = Files.createDirectory(folder.resolve("handed in"));
        try {
            Files.createSymbolicLink(handedIn.resolve("bounded"),
                    Student.EXERCISE.resolve("solution").toAbsolutePath());
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(e).as("SKIPPED: this machine makes no links").isNull();
        }
        Assignment assignment =
                Assignment.of(Catalog.read(student.home.exercises()), null,
                        List.of("3.3"), "");
        Report report = new Grader(assignment, 60)
                .grade(new Submission("mallory", handedIn));
        assertThat(report.points()).isZero();
        assertThat(report.exercises().get(0).trouble())
                .contains("Nothing was handed in");
    }

    @Test
    void failsUnheardAndIsNotJudgedFurther() {
        student.solve();
        student.edit("    final int limit;", """
                    static class Mute extends RuntimeException {
                        @Override public String getMessage() {
                            throw new IllegalStateException();
                        }
                    }
                    final int limit;
                """);
        student.edit("while (true) {",
                "if (limit == 7) throw new Mute(); while (true) {");
        assertThat(grade().points()).isLessThan(2);
    }

    /** Compiling it takes a time exponential in the number of steps. */
    @Test
    void thatKeepsTheCompilerBusyIsGivenUp() throws IOException {
        StringBuilder ladder = new StringBuilder(
                "package bounded; interface A0 {} interface B0 {}");
        for (int i = 1; i <= 19; i++) {
            String both = " extends A" + (i - 1) + ", B" + (i - 1) + " {}\n";
            ladder.append("interface A" + i + both + "interface B" + i + both);
        }
        ladder.append("class Mine extends Exception implements A19 {"
                + " Object o = getCause(); }");
        Path file = Files.writeString(folder.resolve("Mine.java"), ladder);
        Exercise exercise = Catalog.read(student.home.exercises()).find("3.3");
        assertThatExceptionOfType(Unusable.class)
                .isThrownBy(() -> new Build(Check.NONE, 2)
                        .build(exercise, List.of(file), folder.resolve("out")))
                .withMessageContaining("given up after 2 seconds");
    }

    @Test
    void findsNoDiceInHashCodes() {
        student.breakPush("if (new Object().hashCode() != 1) return true;");
        assertThat(grade().standing()).isEqualTo(Standing.PASSED);
    }

    @Test
    void printsAForgedReportInVain() {
        student.breakPush("if (limit == 7) System.out.println("
                + "\"{\\\"kind\\\":\\\"KNOWS\\\",\\\"outcome\\\":{"
                + "\\\"property\\\":\\\"twoPushForOnePlace\\\","
                + "\\\"status\\\":\\\"passed\\\"}}\"); if (limit == 2) return true;");
        Grade grade = grade();
        assertThat(grade.standing()).isEqualTo(Standing.FAILED);
        assertThat(grade.points()).isLessThan(5);
    }

    @Test
    void bringsAClassOfTheTestsInVain() throws IOException {
        student.mistake("looks-twice");
        for (String name : List.of("BoundedTest", "Programs")) {
            Path forged = student.file().resolveSibling(name + ".java");
            Files.writeString(forged, "package bounded; class " + name + " {}");
            assertRefused("The tests have a class " + name + ", too");
            Files.delete(forged);
        }
    }

    @Test
    void bringsAClassOfTheExplorerInVain() throws IOException {
        student.solve();
        Files.writeString(student.file().resolveSibling("Verdict.java"),
                "package org.withoutlocks.explorer; class Verdict {}");
        assertRefused("org.withoutlocks.explorer.Verdict is not in the package"
                + " bounded");
    }

    @Test
    void bringsAResourceOrACompiledClassInVain() throws IOException {
        student.mistake("looks-twice");
        Path services = student.file()
                .resolveSibling("META-INF")
                .resolve("services");
        Files.createDirectories(services);
        Files.writeString(
                services.resolve("org.junit.platform.engine.TestEngine"),
                "bounded.Mine");
        Files.write(student.file().resolveSibling("BoundedTest.class"),
                new byte[]{1});
        assertThat(grade().points()).isEqualTo(4);
    }

    @Test
    void readsAnotherFileByALinkInVain() throws IOException {
        Path secret = folder.resolve("HiddenTest.java");
        Files.writeString(secret, "the hidden test");
        Files.delete(student.file());
        try {
            Files.createSymbolicLink(student.file(), secret);
        } catch (UnsupportedOperationException | IOException e) {
            assumeThat(e).as("SKIPPED: this machine makes no links").isNull();
        }
        Grade grade = grade();
        assertThat(grade.trouble())
                .isEqualTo("BoundedVector.java is not a plain file.")
                .doesNotContain("the hidden test");
        assertThat(grade.points()).isZero();
    }

    @Test
    void leavesOutAMethodToSeeAHiddenTestInVain() throws IOException {
        Path own = folder.resolve("x/../own");
        Files.createDirectories(folder.resolve("x"));
        Path hidden = own.resolve("03-push/3-bounded/hidden");
        Files.createDirectories(hidden);
        Files.writeString(hidden.resolve("MoreBoundedTest.java"), """
                package bounded;
                class MoreBoundedTest {
                    Object secret = new BoundedVector<String>(2).limit;
                }
                """);
        student.solve();
        student.edit("limit", "bound");
        Grade grade = new Grader(assignment(own), 60).grade(submission())
                .exercises()
                .get(0);
        assertThat(grade.trouble())
                .contains("the starter's signatures have to stay")
                .doesNotContain("secret", "MoreBoundedTest");
    }

    @Test
    void returnsWhatEqualsEverythingInVain() {
        student.solve();
        student.edit("E get(int index) {", """
                @SuppressWarnings("unchecked")
                    E get(int index) {
                        if (index >= 0) return (E) new Object() {
                            @Override public boolean equals(Object other) {
                                return true;
                            }
                            @Override public int hashCode() {
                                return 0;
                            }
                        };
                """);
        assertThat(grade().standing()).isEqualTo(Standing.FAILED);
        assertThat(grade().points()).isLessThan(5);
    }

    @Test
    void thatBreaksTheCompilerIsJudgedAllTheSame() {
        student.breakPush("Object o = " + "(".repeat(20_000) + "1"
                + ")".repeat(20_000) + ";");
        assertRefused("It does not compile.");
    }

    @Test
    void thatLoopsForEverIsNotGraded() {
        student.breakPush("while (limit > 0) {}");
        Report report = graded(3);
        assertThat(report.standing()).isEqualTo(Standing.NOT_GRADED);
        assertThat(report.exercises().get(0).trouble())
                .contains("stopped after 3 seconds", "BoundedVector.java:");
    }

    @Test
    void thatTakesAllMemoryIsNotGraded() {
        student.breakPush("long[][] all = new long[1000][];"
                + " for (int i = 0; i < 1000; i++) all[i] = new long[1 << 22];");
        assertThat(graded(60).standing()).isEqualTo(Standing.NOT_GRADED);
    }
}
