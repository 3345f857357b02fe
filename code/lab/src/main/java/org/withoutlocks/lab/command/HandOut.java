package org.withoutlocks.lab.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.grade.Assignment;
import org.withoutlocks.lab.grade.HandedOut;
import org.withoutlocks.lab.grade.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes what students get of an instructor's exercises. */
@Command(name = "hand-out", description = "Write for each student what to put"
        + " into the lab's folder of exercises: your own exercises, each student's"
        + " version, without solutions, hidden tests and wrong answers.")
public final class HandOut implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Mixin
    private Assigned assigned;

    @Option(names = "--students", required = true, paramLabel = "FILE", description = "A text file with a name a line, as submissions will"
            + " be named.")
    private Path students;

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "Where to write; a folder for each student.")
    private Path into;

    @Override
    public Integer call() throws IOException {
        Bench bench = lab.bench();
        Assignment assignment = assigned.of(bench.catalog);
        assignment.requireProofs();
        List<String> names = Roster.read(students);
        for (String student : names) {
            HandedOut.to(student, assignment, into.resolve(student));
        }
        bench.screen.line(names.size() + " students: " + into);
        return 0;
    }
}
