package org.withoutlocks.lab.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs an exercise. */
@Command(name = "run", description = "Run your solution of an exercise.")
public final class Run implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its number, such as 3.2, or its name; if missing,"
            + " the current one.")
    private @Nullable String exercise;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        return bench.run(bench.exercise(exercise)) ? 0 : 1;
    }
}
