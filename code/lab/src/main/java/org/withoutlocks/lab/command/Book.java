package org.withoutlocks.lab.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.exercise.Unusable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Opens the rendered book. */
@Command(name = "book", description = "Open the book, at an exercise if one is named.")
public final class Book implements Callable<Integer> {

    @ParentCommand
    private Lab lab;

    @Parameters(arity = "0..1", paramLabel = "EXERCISE", description = "Its number or name.")
    private @Nullable String exercise;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Path page = bench.home.book()
                .orElseThrow(() -> new Unusable("The book is not rendered yet:"
                        + " in the folder above, run mvn package -DskipTests"));
        URI address = exercise == null ? page.toUri()
                : page.resolveSibling("exercises.html")
                        .toUri()
                        .resolve("#exercise-"
                                + bench.exercise(exercise).name());
        bench.screen.line(address.toString());
        if (!open(address)) {
            bench.screen.line("Open this address in your browser.");
        }
        return 0;
    }

    /** Returns whether a program was started. */
    private static boolean open(URI address) {
        String system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler",
                        address.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open",
                        address.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
