package org.withoutlocks.lab.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.work.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs an exercise whenever one of its files is saved. */
@Command(name = "watch", description = "Run an exercise whenever you save one of its files.")
public final class Watch implements Callable<Integer> {

    private static final int LOOK_EVERY_MILLISECONDS = 200;

    @ParentCommand
    private Lab lab;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its number or name; if missing, the current one.")
    private @Nullable String exercise;

    @Override
    public Integer call() throws InterruptedException {
        Bench bench = lab.bench();
        Exercise current = bench.exercise(exercise);
        BlockingQueue<String> typed = typed();
        Task.tell(bench, current);
        Map<Path, FileTime> seen = Map.of();
        while (true) {
            Map<Path, FileTime> now = times(bench.desk(current));
            if (!now.equals(seen)) {
                seen = now;
                bench.screen.line();
                bench.run(current);
                prompt(bench);
            }
            String word = typed.poll(LOOK_EVERY_MILLISECONDS,
                    TimeUnit.MILLISECONDS);
            switch (word == null ? "" : word) {
                case "" -> {
                }
                case "q", "quit" -> {
                    return 0;
                }
                case "r", "run" -> seen = Map.of();
                case "h", "hint" -> {
                    Hint.tell(bench, current);
                    prompt(bench);
                }
                case "t", "task" -> {
                    Task.tell(bench, current);
                    prompt(bench);
                }
                case "n", "next" -> {
                    current = bench.after(current);
                    Task.tell(bench, current);
                    seen = Map.of();
                }
                default -> prompt(bench);
            }
        }
    }

    private static void prompt(Bench bench) {
        bench.screen.line();
        bench.screen.line("Watching: save to run again, or type a word and"
                + " Enter.");
        bench.screen.line("h or hint, t or task, r or run, n or next, q or"
                + " quit");
    }

    /** Returns when each file was changed last. */
    private static Map<Path, FileTime> times(Desk desk) {
        Map<Path, FileTime> times = new TreeMap<>();
        if (!desk.isLaidOut()) {
            desk.layOut();
        }
        for (Path file : desk.written()) {
            try {
                times.put(file, Files.getLastModifiedTime(file));
            } catch (IOException e) {
                times.put(file, FileTime.fromMillis(0));
            }
        }
        return times;
    }

    /** Reads lines, on a thread of its own, until there are no more. */
    private static BlockingQueue<String> typed() {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader in = new BufferedReader(
                    new InputStreamReader(System.in,
                            Charset.defaultCharset()))) {
                for (String line = in.readLine(); line != null; line =
                        in.readLine()) {
                    lines.add(line.strip());
                }
            } catch (IOException e) {
                lines.add("");
            }
            lines.add("quit");
        }, "keyboard");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }
}
