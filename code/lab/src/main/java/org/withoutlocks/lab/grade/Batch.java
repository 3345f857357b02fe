package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * Grades many submissions, each in a process of its own, and keeps a report of
 * each in a folder. A report that is there already, of the same files and the
 * same assignment, is not made again.
 */
public final class Batch {

    /** Hears of each report, one at a time. */
    public interface Listener {

        /**
         * A report is there.
         *
         * @param kept whether it was there before
         */
        void hears(Report report, boolean kept);
    }

    private static final int MOST_BYTES = 200;

    private final Path results;
    private final Assignment assignment;
    private final BiFunction<Submission, String, Report> grading;
    private final Listener listener;

    /**
     * @param results the folder of the reports
     * @param grading grades one submission, and puts the given fingerprint
     *        into the report
     */
    public Batch(Path results, Assignment assignment,
            BiFunction<Submission, String, Report> grading,
            Listener listener) {
        this.results = results;
        this.assignment = assignment;
        this.grading = grading;
        this.listener = listener;
    }

    /**
     * Grades.
     *
     * @param others folders that may hold reports, as those of other machines
     * @param jobs how many at a time
     * @param again whether to grade once more what could not be graded
     * @return the reports, in the order of the submissions
     * @throws Unusable if somebody else writes reports to the same folder
     */
    public List<Report> grade(List<Submission> submissions,
            List<Path> others, int jobs, boolean again) {
        try {
            Files.createDirectories(results);
            try (FileChannel channel = FileChannel.open(
                    results.resolve(".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE)) {
                requireLock(channel);
                return locked(submissions, known(others, again), jobs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lock is given back when the channel is closed. */
    private void requireLock(FileChannel channel) throws IOException {
        boolean locked;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            locked = false;
        }
        if (!locked) {
            throw new Unusable("Another lab grade-all writes to " + results
                    + "; wait for it, or choose other --results.");
        }
    }

    /** Returns the reports that there are, by their fingerprints. */
    private Map<String, Report> known(List<Path> others, boolean again)
            throws IOException {
        Map<String, Report> known = new TreeMap<>();
        List<Path> folders = new ArrayList<>(others);
        folders.add(results);
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Unusable("There is no folder " + folder);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .flatMap(file -> Report.read(file).stream())
                        .filter(report -> !report.fingerprint().isEmpty())
                        .filter(report -> !again
                                || report.standing() != Standing.NOT_GRADED)
                        .forEach(report -> known.put(report.fingerprint(),
                                report));
            }
        }
        return known;
    }

    private List<Report> locked(List<Submission> submissions,
            Map<String, Report> known, int jobs) {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Report>> futures = submissions.stream()
                    .map(each -> threads.submit(() -> report(each, known)))
                    .toList();
            List<Report> reports = new ArrayList<>();
            for (Future<Report> future : futures) {
                reports.add(future.get());
            }
            return reports;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            stop(threads);
        }
    }

    /** When the lock is given back, nobody writes any more. */
    private static void stop(ExecutorService threads) {
        threads.shutdownNow();
        boolean stopped = false;
        while (!stopped) {
            try {
                stopped = threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Report report(Submission submission, Map<String, Report> known)
            throws IOException {
        String fingerprint = "";
        String trouble = "";
        try {
            fingerprint = assignment.fingerprint(submission);
        } catch (Unusable | UncheckedIOException | IllegalArgumentException e) {
            trouble = String.valueOf(e.getMessage());
        }
        Report kept = known.get(fingerprint);
        Report report = kept != null ? kept
                : trouble.isEmpty() ? graded(submission, fingerprint)
                        : Report.ofNothing(submission.student(), "", trouble);
        write(report, fileName(report.student()));
        synchronized (listener) {
            listener.hears(report, kept != null);
        }
        return report;
    }

    private Report graded(Submission submission, String fingerprint) {
        try {
            return grading.apply(submission, fingerprint);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            return Report.ofNothing(submission.student(), fingerprint,
                    String.valueOf(e.getMessage()));
        }
    }

    /** A reader finds all of it, or what was there before. */
    private void write(Report report, String name) throws IOException {
        Path fresh = results.resolve("." + name + ".new");
        Files.write(fresh, report.json().getBytes(StandardCharsets.UTF_8));
        Files.move(fresh, results.resolve(name + ".json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** A folder may have a name that is too long, or strange, for a file. */
    private String fileName(String student) {
        try {
            String name = results.resolve(student).getFileName().toString();
            return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                    ? name
                    : Fingerprint.of(student).toString();
        } catch (InvalidPathException e) {
            return Fingerprint.of(student).toString();
        }
    }
}
