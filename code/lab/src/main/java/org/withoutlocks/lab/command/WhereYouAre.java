package org.withoutlocks.lab.command;

import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Page;
import org.withoutlocks.lab.screen.AsciiDoc;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Progress.Standing;

/** Where the student is, and what is next. */
public final class WhereYouAre {

    public static void tell(Bench bench) {
        Screen screen = bench.screen;
        long graded = bench.catalog.exercises()
                .stream()
                .filter(Exercise::isGraded)
                .count();
        long passed = bench.catalog.exercises()
                .stream()
                .filter(each -> bench.progress
                        .standing(each) == Standing.PASSED)
                .count();
        screen.line("You have passed " + passed + " of " + graded
                + " exercises.");
        Exercise current = bench.current();
        if (!bench.isOpen(current)) {
            screen.line("That is all of them.");
            return;
        }
        Page page = current.page();
        screen.line();
        screen.line((bench.progress.standing(current) == Standing.BEGUN
                ? "You are at "
                : "Next: ") + screen.in(Ink.STRONG, Bench.title(current)));
        screen.line("  " + page.kind() + ", " + page.difficulty() + ", "
                + page.minutes() + " minutes; you learn "
                + AsciiDoc.inline(page.teaches()));
        screen.line("  read first: " + AsciiDoc.inline(page.needs()));
        screen.line();
        screen.line("  ./lab task       what to do");
        screen.line("  ./lab watch      run it whenever you save");
        screen.line("  ./lab hint       a hint");
        screen.line("  ./lab list       all exercises");
        screen.line("  ./lab --help     all commands");
    }

    private WhereYouAre() {}
}
