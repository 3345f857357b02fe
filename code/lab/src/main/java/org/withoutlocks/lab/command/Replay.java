package org.withoutlocks.lab.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.screen.Findings;
import org.withoutlocks.lab.work.Desk;
import org.withoutlocks.lab.work.Result;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Exercise chosen = bench.exercise(exercise);
        Desk desk = bench.begin(chosen);
        Result result = bench.sandbox()
                .replay(chosen, desk.written(),
                        schedule == null ? "" : scenarioOrSchedule,
                        schedule == null ? scenarioOrSchedule : schedule);
        FailedSchedule replayed = result.replayed();
        if (replayed == null) {
            throw new Unusable(result.trouble());
        }
        bench.screen.line(replayed.scenario() + ": " + replayed.verdict()
                + (replayed.message().isEmpty() ? ""
                        : ": " + replayed.message()));
        new Findings(bench.screen, desk).write(replayed);
        return 0;
    }
}
