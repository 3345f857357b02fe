package org.withoutlocks.lab.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.screen.AsciiDoc;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Progress.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows our solution, and why it works. */
@Command(name = "solution", description = "Show our solution, and why it works.")
public final class Solution implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its number or name; if missing, the current one.")
    private @Nullable String exercise;

    @Option(names = "--give-up", description = "Show it although you have not passed.")
    private boolean givesUp;

    @Override
    public Integer call() throws IOException {
        Bench bench = lab.bench();
        Exercise chosen = bench.exercise(exercise);
        if (chosen.solution().isEmpty()) {
            throw new Unusable(Bench.title(chosen)
                    + " was handed out without its solution.");
        }
        if (bench.isOpen(chosen) && !givesUp) {
            throw new Unusable("You have not passed "
                    + Bench.title(chosen) + " yet. A hint: ./lab hint "
                    + chosen.id() + ". To see the solution all the same: ./lab"
                    + " solution " + chosen.id() + " --give-up");
        }
        if (bench.isOpen(chosen)) {
            bench.progress.add(chosen, Deed.SOLUTION, "");
        }
        Screen screen = bench.screen;
        for (Path file : chosen.solution()) {
            screen.line(screen.in(Ink.STRONG, file.getFileName().toString()));
            screen.lines(Files.readAllLines(file));
            screen.line();
        }
        screen.lines(AsciiDoc.lines(chosen.page().why(),
                Math.min(80, screen.width())));
        return 0;
    }
}
