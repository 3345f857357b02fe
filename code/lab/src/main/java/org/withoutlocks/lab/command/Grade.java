package org.withoutlocks.lab.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Grader;
import org.withoutlocks.lab.grade.Gradescope;
import org.withoutlocks.lab.grade.Report;
import org.withoutlocks.lab.grade.Standing;
import org.withoutlocks.lab.grade.Submission;
import org.withoutlocks.lab.grade.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Grades one submission. */
@Command(name = "grade", description = "Grade a submission: exits with 0 if all"
        + " of it passes, 1 if some fails, 2 if it could not be graded.")
public final class Grade implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        JSON, GRADESCOPE
    }

    @ParentCommand
    private Lab lab;

    @Option(names = "--submission", required = true, paramLabel = "FOLDER", description = "What the student handed in.")
    private Path folder;

    @Option(names = "--student", paramLabel = "NAME", description = "Whose it is; if missing, the folder's name.")
    private @Nullable String student;

    @Option(names = "--metadata", paramLabel = "FILE", description = "Gradescope's submission_metadata.json, which says"
            + " whose it is.")
    private @Nullable Path metadata;

    @Mixin
    private Assigned assigned;

    @Option(names = "--format", defaultValue = "json", description = "json or gradescope; if missing, json.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the report; if missing, on the"
            + " screen.")
    private @Nullable Path out;

    @Option(names = "--seconds", defaultValue = "60", description = "After so many for a property, nothing is decided;"
            + " if missing, ${DEFAULT-VALUE}.")
    private int seconds;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Submission submission = Submission.of(folder, name());
        Report report = new Grader(assigned.of(bench.catalog), seconds)
                .grade(submission);
        if (format == Format.GRADESCOPE
                && report.standing() == Standing.NOT_GRADED) {
            bench.screen.line("This could not be graded, so there is no"
                    + " result for Gradescope:");
            bench.screen.line(Table.troubles(report));
            return report.standing().exitCode();
        }
        String text = format == Format.JSON ? report.json()
                : Gradescope.results(report);
        write(bench, text);
        return report.standing().exitCode();
    }

    private void write(Bench bench, String text) {
        if (out == null) {
            bench.screen.out().print(text);
            return;
        }
        try {
            Files.write(out, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Unusable("Cannot write " + out + ": " + e, e);
        }
    }

    private @Nullable String name() {
        return student == null && metadata != null
                ? Gradescope.student(metadata)
                : student;
    }
}
