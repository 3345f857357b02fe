package org.withoutlocks.explorer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the schedules and graphs that a chapter shows, and writes them as JSON.
 * An AsciiDoc file in the folder of the chapter asks with
 * {@code schedule::Name.Nested["1x3 2"]} for the shortest schedule that breaks a
 * scenario, with {@code opts=replay} in the brackets for just the one that is
 * given, and with {@code game::Name.Nested[right=Other]} and
 * {@code [question,Name.Nested]} for graphs.
 *
 * <p>What was explored before, and could not turn out otherwise now, is not
 * explored again: beside each file there is its key. What no file asks for any
 * more is deleted.
 */
public final class Schedules {

    private static final String USAGE = """
            usage: Schedules CHAPTER PACKAGE FOLDER
              CHAPTER  a folder with AsciiDoc files
              PACKAGE  where its scenarios are
              FOLDER   where to write Name.Nested.json""";

    private static final String KEY = ".key";

    private static final int MOST_STATES = 20_000;

    private final String scope;
    private final Path folder;
    private final int mostStates;

    private Schedules(String scope, Path folder, int mostStates) {
        this.scope = scope;
        this.folder = folder;
        this.mostStates = mostStates;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.getProperty("java.class.path"),
                MOST_STATES, System.err));
    }

    /** Returns 0 if all was written, and 2 if not. */
    static int run(String[] args, String classPath, int mostStates,
            PrintStream err) {
        if (args.length != 3) {
            err.println(USAGE);
            return 2;
        }
        try {
            new Schedules(args[1], Path.of(args[2]), mostStates).answer(
                    Requests.of(Path.of(args[0])), new Fingerprint(classPath));
            return 0;
        } catch (IOException e) {
            err.println(e);
            return 2;
        } catch (Unshown e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private void answer(List<Request> requests, Fingerprint classes)
            throws IOException, Unshown {
        deleteOthers(requests);
        for (Request request : requests) {
            write(request, classes);
        }
    }

    /** Writes the key last, so that half a file is never taken for whole. */
    private void write(Request request, Fingerprint classes)
            throws IOException, Unshown {
        Path file = folder.resolve(request.file());
        Path keyFile = folder.resolve(request.file() + KEY);
        String key = classes.of(scope + " " + request.text());
        if (Files.exists(file) && Files.exists(keyFile)
                && Files.readString(keyFile).equals(key)) {
            return;
        }
        Files.deleteIfExists(keyFile);
        Files.createDirectories(folder);
        Files.writeString(file, request.answer(scope, mostStates));
        Files.writeString(keyFile, key);
    }

    private void deleteOthers(List<Request> requests) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> wanted = new HashSet<>();
        for (Request request : requests) {
            wanted.add(request.file());
            wanted.add(request.file() + KEY);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.matches(".*\\.json(\\.key)?")
                        && !wanted.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }
}
