package org.withoutlocks.lab.command;

import java.util.concurrent.Callable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.work.Desk;
import org.withoutlocks.lab.work.Progress;
import org.withoutlocks.lab.work.Progress.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Begins an exercise anew. */
@Command(name = "reset", description = "Begin an exercise anew; what you have"
        + " written is kept in a backup.")
public final class Reset implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(paramLabel = "EXERCISE", description = "Its number or name.")
    private String exercise;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Exercise chosen = bench.exercise(exercise);
        Desk desk = bench.desk(chosen);
        if (!desk.isLaidOut()) {
            throw new Unusable("You have not begun " + Bench.title(chosen)
                    + " yet; ./lab watch " + chosen.id() + " does.");
        }
        bench.screen.line("Your files are in "
                + bench.path(desk.reset(Progress.now())));
        bench.progress.add(chosen, Deed.RESET, "");
        bench.screen.line("The starter is back: " + bench.files(desk));
        return 0;
    }
}
