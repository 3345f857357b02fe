package org.withoutlocks.lab.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Page;
import org.withoutlocks.lab.screen.AsciiDoc;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what to do in an exercise. */
@Command(name = "task", description = "Show what to do in an exercise.")
public final class Task implements Callable<Integer> {

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
        Page page = exercise.page();
        screen.line(screen.in(Ink.STRONG, Bench.title(exercise)));
        screen.line(page.kind() + ", " + page.difficulty() + ", "
                + page.minutes() + " minutes; you learn "
                + AsciiDoc.inline(page.teaches()));
        screen.line("Read first: " + AsciiDoc.inline(page.needs()));
        screen.line();
        screen.lines(AsciiDoc.lines(page.task(), Math.min(80, screen.width())));
        if (exercise.isGraded()) {
            Desk desk = bench.begin(exercise);
            screen.line();
            screen.line("Edit " + bench.files(desk));
        }
    }
}
