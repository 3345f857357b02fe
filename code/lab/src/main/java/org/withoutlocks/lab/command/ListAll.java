package org.withoutlocks.lab.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.Callable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.work.Progress.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists all exercises. */
@Command(name = "list", description = "List all exercises.")
public final class ListAll implements Callable<Integer> {

    /** An exercise, for a program to read. */
    private record Entry(String id, String name, String title, String kind,
            String difficulty, int minutes, String status) {}

    @ParentCommand
    private Lab lab;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        Bench bench = lab.bench();
        Screen screen = bench.screen;
        List<Entry> entries = bench.catalog.exercises()
                .stream()
                .map(each -> entry(each, bench.progress.standing(each)))
                .toList();
        if (json) {
            screen.out()
                    .println(new ObjectMapper().writerWithDefaultPrettyPrinter()
                            .writeValueAsString(entries));
        } else {
            entries.forEach(each -> screen.line(screen.plain()
                    ? each.id() + " " + each.title() + ": " + each.kind()
                            + ", " + each.difficulty() + ", " + each.minutes()
                            + " minutes, " + each.status()
                    : "%-4s %-10s %-31s %-18s %3d min".formatted(each.id(),
                            each.status(), each.title(), each.kind(),
                            each.minutes())));
        }
        return 0;
    }

    private static Entry entry(Exercise exercise, Standing standing) {
        return new Entry(exercise.id(), exercise.name(),
                exercise.page().title(), exercise.page().kind(),
                exercise.page().difficulty(), exercise.page().minutes(),
                exercise.isGraded() ? standing.toString() : "project");
    }
}
