package org.withoutlocks.lab.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.judge.Main;

/**
 * Runs a student's code in a JVM of its own, with limits on time, memory and
 * output, an empty environment and a folder that is thrown away.
 */
public final class Sandbox {

    /** What a student's code may take. */
    public record Limits(int secondsEach, int secondsInAll, int megabytes,
            int characters) {

        public static final Limits USUAL = new Limits(15, 120, 256, 10_000);
    }

    /** What Windows needs to start a program; nothing else is passed on. */
    private static final Set<String> NEEDED = Set.of("SystemRoot");

    /** What the JVM exits with on {@code ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    /** Every object has the same identity hash code: no run differs by it. */
    private static final String NO_DICE = "-XX:hashCode=2";

    private final Build build;
    private final Limits limits;
    private final Archive archive;

    /**
     * @param check what the student's classes have to pass
     * @param cache a folder for what makes later runs faster; null if nothing is
     *        to be left over from a run
     */
    public Sandbox(Limits limits, Check check, @Nullable Path cache) {
        build = new Build(check);
        archive = new Archive(cache);
        this.limits = limits;
    }

    /** Judges a student's files. */
    public Result judge(Exercise exercise, List<Path> student) {
        return run(exercise, student, List.of());
    }

    /**
     * Replays a schedule.
     *
     * @param scenario the name of its class; may be empty if there is only one
     */
    public Result replay(Exercise exercise, List<Path> student,
            String scenario, String schedule) {
        return run(exercise, student, List.of(scenario, schedule));
    }

    private Result run(Exercise exercise, List<Path> student,
            List<String> arguments) {
        try (Scratch scratch = new Scratch()) {
            Problem problem = build
                    .build(exercise, student, scratch.folder())
                    .orElse(null);
            return problem == null ? run(exercise, scratch.folder(), arguments)
                    : Result.of(shown(problem, exercise, student));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result run(Exercise exercise, Path scratch,
            List<String> arguments) throws IOException {
        Path events = scratch.resolve("events");
        Path folder = Files.createDirectory(scratch.resolve("folder"));
        ProcessBuilder builder = new ProcessBuilder(
                command(exercise, scratch, events, arguments))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().retainAll(NEEDED);
        Process process = builder.start();
        process.getOutputStream().close();
        Output output = new Output(process.getInputStream(),
                limits.characters());
        boolean inTime = waitFor(process);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        return result(events, process.onExit().join().exitValue(), inTime,
                output.text());
    }

    private List<String> command(Exercise exercise, Path scratch,
            Path events, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java")
                        .toString(),
                "-Xmx" + limits.megabytes() + "m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockExperimentalVMOptions", NO_DICE,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8", "-Duser.language=en",
                "-Duser.country=US", "-Duser.timezone=UTC", "-Xss1m"));
        command.addAll(archive.options());
        command.addAll(List.of("-cp", Libraries.classPath(),
                Main.class.getName(), scratch.resolve("classes").toString(),
                tests(exercise), events.toString(),
                String.valueOf(limits.secondsEach())));
        command.addAll(arguments);
        return command;
    }

    /** Of a file that a student does not see, nothing is said. */
    private static Problem shown(Problem problem, Exercise exercise,
            List<Path> student) {
        Path file = problem.file();
        return file == null || Stream
                .of(student, exercise.given(), exercise.tests())
                .flatMap(List::stream)
                .anyMatch(each -> isSame(each, file)) ? problem
                        : Problem.ofCompiler(Build.MISSING);
    }

    /** A path of the compiler is absolute, and one of an option may not be. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static String tests(Exercise exercise) {
        return Stream
                .concat(Stream.of(exercise.testClass()),
                        exercise.hiddenTestClasses().stream())
                .collect(Collectors.joining(","));
    }

    private boolean waitFor(Process process) {
        try {
            return process.waitFor(limits.secondsInAll(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result result(Path events, int exit, boolean inTime, String output)
            throws IOException {
        Told told = Told.read(events);
        if (told.ended()) {
            archive.keep();
        }
        String trouble = told.trouble(limits.secondsEach());
        if (trouble.isEmpty() && !told.ended()) {
            trouble = told.during(!inTime
                    ? "all was stopped after " + limits.secondsInAll()
                            + " seconds."
                    : exit == OUT_OF_MEMORY
                            ? "your code took more than " + limits.megabytes()
                                    + " megabytes of memory."
                            : "the JVM of your code ended (" + exit + ").");
        }
        return new Result(true, told.outcomes(!trouble.isEmpty()), trouble,
                told.notes(), output, told.replayed());
    }
}
