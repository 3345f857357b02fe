package org.withoutlocks.lab.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.exercise.Catalog;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.grade.Assignment;
import picocli.CommandLine.Option;

/** The options that say what is graded. */
final class Assigned {

    @Option(names = "--exercise", split = ",", paramLabel = "EXERCISE", description = "Numbers or names of the exercises; if missing,"
            + " all of --private.")
    private List<String> exercises = new ArrayList<>();

    @Option(names = "--private", paramLabel = "FOLDER", description = "Your own exercises, and hidden tests for the"
            + " book's.")
    private @Nullable Path privateOnes;

    @Option(names = "--seed", paramLabel = "SECRET", defaultValue = "", description = "Chooses which student has which version of an"
            + " exercise.")
    private String seed = "";

    Assignment of(Catalog book) {
        return Assignment.of(book, privateOnes, exercises, seed);
    }

    /**
     * Returns what was chosen, whoever has which version.
     *
     * @throws Unusable if nothing was
     */
    Stream<Exercise> anyVersion(Catalog book) {
        List<Exercise> chosen = Assignment
                .of(book, privateOnes, exercises, "any")
                .chosen();
        if (chosen == null) {
            throw new Unusable("What? Say it with --private or --exercise.");
        }
        return chosen.stream();
    }

    /** Returns the same options, for another run. */
    List<String> again() {
        List<String> options = new ArrayList<>();
        exercises.forEach(each -> options.addAll(List.of("--exercise", each)));
        if (privateOnes != null) {
            options.addAll(List.of("--private",
                    privateOnes.toAbsolutePath().toString()));
        }
        if (!seed.isEmpty()) {
            options.addAll(List.of("--seed", seed));
        }
        return options;
    }
}
