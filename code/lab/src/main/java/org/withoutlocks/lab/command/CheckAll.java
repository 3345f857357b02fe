package org.withoutlocks.lab.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Proof;
import org.withoutlocks.lab.screen.Screen.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Checks an instructor's exercises. */
@Command(name = "check", description = "Check your own exercises: the starter"
        + " fails as its page says, the solution passes, hidden tests included,"
        + " and each wrong answer is caught and recognized.")
public final class CheckAll implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Mixin
    private Assigned assigned;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        List<Exercise> chosen = assigned.anyVersion(bench.catalog)
                .flatMap(Proof::versions)
                .toList();
        Proof proof = new Proof();
        boolean well = true;
        for (Exercise exercise : chosen) {
            try {
                proof.require(exercise);
                exercise.misconceptions()
                        .forEach(wrong -> proof.mistake(exercise, wrong));
                bench.screen.line(bench.screen.in(Ink.GOOD, "ok       ")
                        + Proof.name(exercise));
            } catch (Unusable e) {
                well = false;
                bench.screen.line(bench.screen.in(Ink.BAD, "WRONG    ")
                        + e.getMessage());
            }
        }
        return well ? 0 : 1;
    }
}
