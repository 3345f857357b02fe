package org.withoutlocks.lab.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Assignment;
import org.withoutlocks.lab.grade.Batch;
import org.withoutlocks.lab.grade.Child;
import org.withoutlocks.lab.grade.Overview;
import org.withoutlocks.lab.grade.Report;
import org.withoutlocks.lab.grade.Roster;
import org.withoutlocks.lab.grade.Standing;
import org.withoutlocks.lab.grade.Submission;
import org.withoutlocks.lab.grade.Table;
import org.withoutlocks.lab.screen.Counter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Grades a class. */
@Command(name = "grade-all", description = "Grade a folder of submissions:"
        + " exits with 0 if all could be graded, and with 2 if not."
        + " Run again, it goes on where it was.")
public final class GradeAll implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(paramLabel = "FOLDER", description = "A folder for each student, named as the student.")
    private Path folder;

    @Mixin
    private Assigned assigned;

    @Option(names = "--jobs", defaultValue = "1", paramLabel = "N", description = "How many to grade at a time; each has heaps of up to"
            + " 768 MB.")
    private int jobs;

    @Option(names = "--results", paramLabel = "FOLDER", description = "Where reports and summaries go; if missing,"
            + " FOLDER-results.")
    private @Nullable Path results;

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Take over the reports in it, as those of another"
            + " machine; may be given more than once.")
    private List<Path> reports = new ArrayList<>();

    @Option(names = "--part", paramLabel = "K/N", defaultValue = "1/1", description = "Grade only this part of the class, such as 2/10.")
    private String part;

    @Option(names = "--students", paramLabel = "FILE", description = "A text file with a name a line: whoever handed in"
            + " nothing is in the summary, too.")
    private @Nullable Path students;

    @Option(names = "--again", description = "Grade once more what could not be graded.")
    private boolean again;

    @Option(names = "--seconds", defaultValue = "60", description = "After so many for a property, nothing is decided;"
            + " if missing, ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        Bench bench = lab.bench();
        requirePositive("--jobs", jobs);
        requirePositive("--seconds", seconds);
        Path place = results != null ? results
                : folder.resolveSibling(folder.toAbsolutePath()
                        .normalize()
                        .getFileName() + "-results");
        if (place.toAbsolutePath()
                .normalize()
                .startsWith(
                        folder.toAbsolutePath().normalize())) {
            throw new Unusable("The reports would be among the submissions;"
                    + " choose other --results.");
        }
        Assignment assignment = assigned.of(bench.catalog);
        assignment.requireProofs();
        List<Submission> submissions = part(submissions());
        List<Report> graded;
        try (Counter counter =
                new Counter(bench.screen, submissions.size())) {
            graded = new ArrayList<>(new Batch(place, assignment,
                    child(bench)::grade,
                    (report, kept) -> counter.count(report.student() + ": "
                            + report.standing() + (kept ? ", as before" : "")))
                    .grade(submissions, reports, jobs, again));
        }
        graded.addAll(missing());
        graded.sort(Comparator.comparing(Report::student,
                String.CASE_INSENSITIVE_ORDER));
        Table.write(graded, place.resolve("summary.csv"));
        Overview.write(graded, place.resolve("summary.html"));
        bench.screen.line(Overview.summary(graded));
        bench.screen.line(place.resolve("summary.html").toString());
        return graded.stream()
                .anyMatch(each -> each.standing() == Standing.NOT_GRADED)
                        ? Standing.NOT_GRADED.exitCode()
                        : 0;
    }

    private static void requirePositive(String option, int value) {
        if (value < 1) {
            throw new Unusable(option + " is 1 or more, and not " + value);
        }
    }

    /** What is no folder, and who has none, is for somebody to look at. */
    private List<Report> missing() throws IOException {
        List<Report> missing = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.sorted().toList()) {
                String name = each.getFileName().toString();
                found.add(name);
                if (!Files.isDirectory(each) && !name.startsWith(".")) {
                    missing.add(Report.ofNothing(name, "",
                            "It is no folder; unzip it, if it is a"
                                    + " submission."));
                }
            }
        }
        if (students != null) {
            Roster.read(students)
                    .stream()
                    .filter(name -> !found.contains(name))
                    .map(name -> Report.ofNothing(name, "",
                            "Nothing was handed in under this name."))
                    .forEach(missing::add);
        }
        return missing;
    }

    private Child child(Bench bench) {
        List<String> options = new ArrayList<>(assigned.again());
        options.addAll(List.of("--seconds", String.valueOf(seconds)));
        return new Child(Lab.class, bench.home.exercises(), options,
                10 * seconds * bench.catalog.exercises().size());
    }

    private List<Submission> submissions() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Unusable("There is no folder " + folder);
        }
        try (Stream<Path> found = Files.list(folder)) {
            List<Submission> submissions = found.filter(Files::isDirectory)
                    .filter(each -> !each.getFileName()
                            .toString()
                            .startsWith("."))
                    .sorted()
                    .map(each -> Submission.of(each, null))
                    .toList();
            if (submissions.isEmpty()) {
                throw new Unusable("There are no submissions in " + folder
                        + "; each is a folder in it.");
            }
            return submissions;
        }
    }

    /** Every Nth, so that all parts take about as long. */
    private List<Submission> part(List<Submission> all) {
        if (!part.matches("[1-9]\\d{0,5}/[1-9]\\d{0,5}")) {
            throw new Unusable("--part is such as 2/10, and not " + part);
        }
        String[] numbers = part.split("/", 2);
        int which = Integer.parseInt(numbers[0]);
        int of = Integer.parseInt(numbers[1]);
        if (which > of) {
            throw new Unusable("There is no part " + which + " of " + of);
        }
        return IntStream.range(0, all.size())
                .filter(i -> i % of == which - 1)
                .mapToObj(all::get)
                .toList();
    }
}
