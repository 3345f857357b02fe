package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.withoutlocks.lab.work.Libraries;
import org.withoutlocks.lab.work.Scratch;

/**
 * Runs {@code lab grade} for one submission. Whatever becomes of that process,
 * there is a report.
 */
public final class Child {

    private static final int MOST_CHARACTERS = 2_000;

    private final List<String> jvm;
    private final List<String> options;
    private final int seconds;
    private final Set<Process> running = ConcurrentHashMap.newKeySet();

    /**
     * @param main the class to run
     * @param home the folder with the exercises
     * @param options of {@code lab grade}
     * @param seconds after which it is given up
     */
    public Child(Class<?> main, Path home, List<String> options, int seconds) {
        jvm = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java")
                        .toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
                "-Dlab.home=" + home, "-cp", Libraries.classPath(),
                main.getName(), "grade");
        this.options = options;
        this.seconds = seconds;
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> running.forEach(Child::destroy)));
    }

    /** Grades one; the report has this fingerprint. */
    public Report grade(Submission submission, String fingerprint) {
        try (Scratch scratch = new Scratch()) {
            Path out = scratch.folder().resolve("report.json");
            Path log = scratch.folder().resolve("log");
            List<String> command = new ArrayList<>(jvm);
            command.addAll(options);
            // As words of their own, @file and quotes would mean something.
            command.addAll(List.of(
                    "--submission=" + submission.folder().toAbsolutePath(),
                    "--student=" + submission.student(), "--out=" + out));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            running.add(process);
            boolean inTime = waitFor(process);
            destroy(process);
            running.remove(process);
            return Report.read(out)
                    .filter(report -> report.fingerprint().equals(fingerprint))
                    .orElseGet(() -> Report.ofNothing(submission.student(),
                            fingerprint, inTime ? beginning(log)
                                    : "All was stopped after " + seconds
                                            + " seconds."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean waitFor(Process process) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void destroy(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }

    private static String beginning(Path log) {
        try {
            String text = new String(Files.readAllBytes(log),
                    StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? "The process that graded it ended."
                    : text.substring(0,
                            Math.min(text.length(), MOST_CHARACTERS));
        } catch (IOException e) {
            return "The process that graded it ended.";
        }
    }
}
