package org.withoutlocks.lab.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Desk;
import org.withoutlocks.lab.work.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Runs every exercise that the student has begun. */
@Command(name = "verify", description = "Run all exercises that you have begun,"
        + " a line each.")
public final class Verify implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Screen screen = bench.screen;
        List<Exercise> graded = bench.catalog.exercises()
                .stream()
                .filter(Exercise::isGraded)
                .toList();
        int passed = 0;
        for (Exercise exercise : graded) {
            Desk desk = bench.desk(exercise);
            if (!desk.isLaidOut()) {
                screen.line(screen.in(Ink.FAINT, "not begun  ")
                        + Bench.title(exercise));
                continue;
            }
            Result result = bench.judged(desk);
            passed += result.passed() ? 1 : 0;
            screen.line((result.passed() ? screen.in(Ink.GOOD, "passed     ")
                    : screen.in(Ink.BAD, "FAILED     "))
                    + Bench.title(exercise)
                    + (result.outcomes().isEmpty() ? ""
                            : ", " + result.points() + " of "
                                    + result.outcomes().size() + " points"));
        }
        screen.line();
        screen.line(passed + " of " + graded.size() + " exercises pass.");
        return passed == graded.size() ? 0 : 1;
    }
}
