package org.withoutlocks.lab.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.screen.Findings;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Check;
import org.withoutlocks.lab.work.Desk;
import org.withoutlocks.lab.work.Home;
import org.withoutlocks.lab.work.Progress;
import org.withoutlocks.lab.work.Progress.Deed;
import org.withoutlocks.lab.work.Progress.Standing;
import org.withoutlocks.lab.work.Result;
import org.withoutlocks.lab.work.Sandbox;

/** What the commands share: exercises, the student's files, the screen. */
public final class Bench {

    final Home home;
    final Catalog catalog;
    final Progress progress;
    final Screen screen;
    private @Nullable Sandbox sandbox;

    public Bench(Home home, Screen screen) {
        this.home = home;
        this.screen = screen;
        catalog = Catalog.read(home.exercises());
        progress = new Progress(home.progress());
    }

    /** Returns the exercise of that number or name; if null, the current. */
    Exercise exercise(@Nullable String idOrName) {
        return idOrName == null ? current() : catalog.find(idOrName);
    }

    /**
     * Returns the exercise that the student did something with last, unless it
     * is passed; then the next that is not.
     */
    Exercise current() {
        Exercise last = progress.last()
                .flatMap(name -> catalog.exercises()
                        .stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst())
                .orElse(catalog.exercises().get(0));
        return isOpen(last) ? last : after(last);
    }

    /** Returns the next one that is not passed; the same, if all are. */
    Exercise after(Exercise exercise) {
        int at = catalog.exercises().indexOf(exercise);
        int size = catalog.exercises().size();
        for (int i = 1; i < size; i++) {
            Exercise next = catalog.exercises().get((at + i) % size);
            if (isOpen(next)) {
                return next;
            }
        }
        return exercise;
    }

    boolean isOpen(Exercise exercise) {
        return exercise.isGraded()
                && progress.standing(exercise) != Standing.PASSED;
    }

    Desk desk(Exercise exercise) {
        return new Desk(home, exercise);
    }

    /** Puts the student's files there, if they are not. */
    Desk begin(Exercise exercise) {
        Desk desk = desk(exercise);
        if (!desk.isLaidOut()) {
            progress.add(exercise, Deed.BEGAN, "");
        }
        desk.layOut();
        return desk;
    }

    Sandbox sandbox() {
        Sandbox made = sandbox;
        if (made == null) {
            made = new Sandbox(Sandbox.Limits.USUAL, Check.NONE,
                    home.work().resolve(".cache"));
            sandbox = made;
        }
        return made;
    }

    /** Judges the student's files, and keeps what came of it. */
    Result judged(Desk desk) {
        Result result = sandbox().judge(desk.exercise(), desk.written());
        progress.add(desk.exercise(),
                result.passed() ? Deed.PASSED : Deed.FAILED,
                result.outcomes().isEmpty() ? ""
                        : result.points() + " of " + result.outcomes().size());
        return result;
    }

    /** Judges the student's files, and says what came of it. */
    boolean run(Exercise exercise) {
        if (!exercise.isGraded()) {
            screen.line(title(exercise)
                    + " is a project; there is nothing to run.");
            return true;
        }
        Desk desk = begin(exercise);
        screen.line(screen.in(Ink.STRONG, title(exercise)));
        Result result = judged(desk);
        String points = result.points() + " of " + result.outcomes().size();
        new Findings(screen, exercise, desk.written()).write(result);
        screen.line();
        if (result.passed()) {
            screen.line(screen.in(Ink.GOOD, points + " points: passed."));
            if (!exercise.solution().isEmpty()) {
                screen.line("Why it works, and our solution: ./lab solution "
                        + exercise.id());
            }
            Exercise next = after(exercise);
            screen.line(next.equals(exercise)
                    ? "That was the last one: you have passed them all."
                    : "Next: " + title(next) + ": ./lab watch " + next.id());
        } else {
            screen.line((result.outcomes().isEmpty() ? ""
                    : points + " points. ") + "Edit " + files(desk)
                    + (progress.hints(exercise) < exercise.page().hints().size()
                            ? "; a hint: ./lab hint " + exercise.id()
                            : ""));
        }
        return result.passed();
    }

    static String title(Exercise exercise) {
        return exercise.id() + " " + exercise.page().title();
    }

    /** Returns the files to edit, as the student would name them. */
    String files(Desk desk) {
        return String.join(", ", desk.toEdit()
                .stream()
                .map(this::path)
                .toList());
    }

    String path(Path file) {
        return home.exercises().relativize(file).toString();
    }
}
