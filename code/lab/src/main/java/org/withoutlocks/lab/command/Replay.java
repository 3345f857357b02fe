package org.withoutlocks.lab.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Allowlist;
import org.withoutlocks.lab.grade.Assignment;
import org.withoutlocks.lab.grade.Submission;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.screen.Findings;
import org.withoutlocks.lab.work.Sandbox;
import org.withoutlocks.lab.work.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Replays a schedule with the student's classes. */
@Command(name = "replay", description = "Run your classes under one schedule,"
        + " and show it.")
public final class Replay implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "Its number or name.")
    private String exercise;

    @Parameters(index = "1", paramLabel = "[SCENARIO] SCHEDULE", description = "The scenario, if the exercise has several; and the"
            + " schedule, such as \"1x3 2 1x4\": thread 1 takes three"
            + " steps, thread 2 one, thread 1 four, and then they go"
            + " on as they like. 1s stops thread 1 for ever, and 1f"
            + " lets its weak compare-and-set fail.")
    private String scenarioOrSchedule;

    @Parameters(index = "2", arity = "0..1", hidden = true)
    private @Nullable String schedule;

    @Option(names = "--submission", paramLabel = "FOLDER", description = "Of what a student handed in, and not of your own"
            + " files.")
    private @Nullable Path submission;

    @Option(names = "--student", paramLabel = "NAME", description = "Whose submission it is; if missing, the folder's"
            + " name.")
    private @Nullable String student;

    @Option(names = "--private", paramLabel = "FOLDER", description = "Your own exercises, and hidden tests.")
    private @Nullable Path privateOnes;

    @Option(names = "--seed", paramLabel = "SECRET", defaultValue = "", description = "The one with which it was graded.")
    private String seed;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        if (submission != null) {
            Assignment assignment = Assignment.of(bench.catalog, privateOnes,
                    List.of(exercise), seed);
            Submission handedIn = Submission.of(submission, student);
            Exercise chosen = assignment.of(exercise, handedIn);
            return show(bench, chosen, handedIn.files(chosen), new Sandbox(
                    Sandbox.Limits.USUAL, new Allowlist(), null));
        }
        Exercise chosen = bench.exercise(exercise);
        return show(bench, chosen, bench.begin(chosen).written(),
                bench.sandbox());
    }

    private int show(Bench bench, Exercise chosen, List<Path> files,
            Sandbox sandbox) {
        Result result = sandbox.replay(chosen, files,
                schedule == null ? "" : scenarioOrSchedule,
                schedule == null ? scenarioOrSchedule : schedule);
        FailedSchedule replayed = result.replayed();
        if (replayed == null) {
            throw new Unusable(result.trouble());
        }
        bench.screen.line(replayed.scenario() + ": " + replayed.verdict()
                + (replayed.message().isEmpty() ? ""
                        : ": " + replayed.message()));
        new Findings(bench.screen, chosen, files).write(replayed);
        return 0;
    }
}
