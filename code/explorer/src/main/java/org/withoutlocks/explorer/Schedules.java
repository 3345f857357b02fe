package org.withoutlocks.explorer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the schedules that a chapter shows, and writes them as JSON. An AsciiDoc
 * file in the folder of the chapter asks with
 * {@code schedule::Name.Nested["1x3 2"]} for the shortest schedule that breaks a
 * scenario, and with {@code opts=replay} in the brackets for just the one that
 * is given.
 */
public final class Schedules {

    private static final String USAGE = """
            usage: Schedules CHAPTER PACKAGE FOLDER
              CHAPTER  a folder with AsciiDoc files
              PACKAGE  where its scenarios are
              FOLDER   where to write Name.Nested.json""";

    private static final Pattern MACRO = Pattern
            .compile("schedule::([^\\[]+)\\[\"?([^\",]*)\"?(.*)]\\s*");

    /** What a line of the prose asks for cannot be shown. */
    private static final class Unshown extends Exception {

        private static final long serialVersionUID = 1L;

        Unshown(String message) {
            super(message);
        }
    }

    public static void main(String[] args) {
        System.exit(run(args, System.err));
    }

    /** Returns 0 if all schedules were written, and 2 if not. */
    static int run(String[] args, PrintStream err) {
        if (args.length != 3) {
            err.println(USAGE);
            return 2;
        }
        try {
            for (Path prose : prose(Path.of(args[0]))) {
                writeAll(prose, args[1], Path.of(args[2]));
            }
            return 0;
        } catch (IOException e) {
            err.println(e);
            return 2;
        } catch (Unshown e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static List<Path> prose(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
        }
    }

    private static void writeAll(Path prose, String scope, Path folder)
            throws IOException, Unshown {
        int at = 0;
        for (String line : Files.readAllLines(prose)) {
            at++;
            Matcher macro = MACRO.matcher(line);
            if (macro.matches()) {
                try {
                    write(macro, scope, folder);
                } catch (IllegalArgumentException | Refused | Unshown e) {
                    throw new Unshown(
                            prose + ":" + at + ": " + e.getMessage());
                }
            }
        }
    }

    private static void write(Matcher macro, String scope, Path folder)
            throws IOException, Unshown {
        String name = macro.group(1);
        String schedule = macro.group(2);
        Explorer explorer = Explorer.of(scenario(scope, name));
        boolean replay = macro.group(3).contains("opts=replay");
        Report report = replay ? explorer.replay(schedule)
                : explorer.explore();
        if (!replay && report.schedule().isEmpty()) {
            throw new Unshown("no schedule breaks " + name + " ("
                    + report.verdict() + ": " + report.scope()
                    + "); to show one that does not, say opts=replay");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(
                name + (replay ? "-" + schedule.replaceAll("\\W+", "-") : "")
                        + ".json"),
                Json.of(report));
    }

    private static Class<?> scenario(String scope, String name)
            throws Unshown {
        String type = scope + "." + name.replace('.', '$');
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new Unshown("there is no class " + type
                    + " in the chapter's tests");
        }
    }

    private Schedules() {}
}
