package org.withoutlocks.lab.exercise;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;

/**
 * A mistake that is known for an exercise: the folder {@code wrong/NAME} with
 * the files that make it, and {@code feedback.adoc}, which begins with
 * {@code :fails:} and the properties that fail then, and perhaps
 * {@code :shows:} and what can then be read in their messages or schedules.
 *
 * @param fails the names of the test methods that fail
 * @param shows what can be read; empty if that does not matter
 * @param feedback what to say to a student who has made it, as AsciiDoc
 */
public record Misconception(String name, Path folder, Set<String> fails,
        String shows, List<String> feedback) {

    private static final String FAILS = ":fails:";
    private static final String SHOWS = ":shows:";

    static Misconception read(Path folder) {
        Path file = folder.resolve("feedback.adoc");
        List<String> lines = Folder.lines(file);
        if (lines.isEmpty() || !lines.get(0).startsWith(FAILS)) {
            throw new Unusable(file
                    + ":1: begins with \":fails:\" and the tests that fail");
        }
        return new Misconception(folder.getFileName().toString(), folder,
                Set.of(after(FAILS, lines.get(0)).split("[, ]+")),
                lines.stream()
                        .filter(line -> line.startsWith(SHOWS))
                        .map(line -> after(SHOWS, line))
                        .findFirst()
                        .orElse(""),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith(SHOWS))
                        .dropWhile(String::isBlank)
                        .toList());
    }

    private static String after(String label, String line) {
        return line.substring(label.length()).strip();
    }

    /** Says whether what failed is what fails with this mistake. */
    boolean explains(List<Outcome> outcomes) {
        List<Outcome> failed = outcomes.stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .toList();
        return failed.stream()
                .map(Outcome::property)
                .collect(Collectors.toSet())
                .containsAll(fails)
                && failed.stream()
                        .filter(outcome -> fails.contains(outcome.property()))
                        .anyMatch(outcome -> outcome.toString()
                                .contains(shows));
    }

    /** The more it asks for, the more it says. */
    int weight() {
        return 2 * fails.size() + (shows.isEmpty() ? 0 : 1);
    }
}
