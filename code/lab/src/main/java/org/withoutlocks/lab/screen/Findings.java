package org.withoutlocks.lab.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Misconception;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;
import org.withoutlocks.lab.screen.Screen.Ink;
import org.withoutlocks.lab.work.Result;

/** Tells a student what came of a run. */
public final class Findings {

    private final Screen screen;
    private final Exercise exercise;
    private final List<Path> written;

    /** @param written the student's files */
    public Findings(Screen screen, Exercise exercise, List<Path> written) {
        this.screen = screen;
        this.exercise = exercise;
        this.written = written;
    }

    /** Writes each property, then the first that fails in full. */
    public void write(Result result) {
        result.outcomes().forEach(this::write);
        if (!result.output().isEmpty()) {
            screen.line();
            screen.line("Your code printed:");
            result.output().lines().forEach(line -> screen.line("    " + line));
        }
        result.notes().forEach(note -> {
            screen.line();
            screen.line(note);
        });
        if (!result.trouble().isEmpty()) {
            screen.line();
            result.trouble().lines().forEach(screen::filled);
        }
        result.outcomes()
                .stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .findFirst()
                .ifPresent(outcome -> writeInFull(outcome, result.outcomes()));
    }

    private void write(Outcome outcome) {
        screen.line(switch (outcome.status()) {
            case PASSED -> screen.in(Ink.GOOD, "  passed     ");
            case FAILED -> screen.in(Ink.BAD, "  FAILED     ");
            case UNDECIDED -> screen.in(Ink.BAD, "  undecided  ");
            case NOT_JUDGED -> screen.in(Ink.FAINT, "  not yet    ");
        } + outcome.name());
    }

    private void writeInFull(Outcome outcome, List<Outcome> all) {
        screen.line();
        screen.line(screen.in(Ink.STRONG, "\"" + outcome.name() + "\" fails:"));
        screen.line();
        outcome.message().lines().forEach(screen::filled);
        FailedSchedule schedule = outcome.schedule();
        if (schedule != null) {
            write(schedule);
        }
        exercise.recognized(all).ifPresent(this::write);
    }

    /** Writes a schedule as a table, and how to see it again. */
    public void write(FailedSchedule schedule) {
        screen.line();
        new Steps(screen, sources()).write(schedule);
        if (!schedule.history().isEmpty()) {
            screen.line();
            screen.line("What the operations returned:");
            schedule.history().forEach(line -> screen.line("    " + line));
        }
        screen.line();
        screen.line("To see it again: ./lab replay " + exercise.id()
                + " " + schedule.scenario() + " \"" + schedule.schedule()
                + "\"");
    }

    private void write(Misconception misconception) {
        screen.line();
        screen.lines(AsciiDoc.lines(misconception.feedback(),
                Math.min(80, screen.width())));
    }

    private Map<String, List<String>> sources() {
        Map<String, List<String>> sources = new HashMap<>();
        Stream.of(exercise.tests(), exercise.hidden(), exercise.given(),
                written)
                .flatMap(List::stream)
                .forEach(file -> sources.put(file.getFileName().toString(),
                        lines(file)));
        return sources;
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
