package org.withoutlocks.lab.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.screen.AsciiDoc;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Progress.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the next hint, after those that were shown. */
@Command(name = "hint", description = "Show the next hint; each says more than the last.")
public final class Hint implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its number or name; if missing, the current one.")
    private @Nullable String exercise;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        tell(bench, bench.exercise(exercise));
        return 0;
    }

    static void tell(Bench bench, Exercise exercise) {
        Screen screen = bench.screen;
        List<List<String>> hints = exercise.page().hints();
        int shown = Math.min(bench.progress.hints(exercise) + 1, hints.size());
        if (bench.progress.hints(exercise) < shown) {
            bench.progress.add(exercise, Deed.HINT, String.valueOf(shown));
        }
        for (int i = 0; i < shown; i++) {
            screen.line(screen.in(Ink.STRONG,
                    "Hint " + (i + 1) + " of " + hints.size()));
            screen.lines(AsciiDoc.lines(hints.get(i),
                    Math.min(80, screen.width())));
            screen.line();
        }
        screen.line(shown < hints.size()
                ? "Once more for the next: ./lab hint " + exercise.id()
                : exercise.solution().isEmpty() ? "That was the last one."
                        : "That was the last one. The solution: ./lab"
                                + " solution " + exercise.id()
                                + " --give-up");
    }
}
