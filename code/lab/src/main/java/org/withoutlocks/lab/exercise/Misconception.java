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
 * {@code :shows:} and what can be read in the first of them.
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

    /**
     * Says whether what failed points to this mistake. The first that failed is
     * what the student sees; nothing is said of another. If it is recognized by
     * what it shows, more may have failed, and otherwise exactly this.
     */
    boolean explains(List<Outcome> outcomes) {
        List<Outcome> failed = outcomes.stream()
                .filter(outcome -> outcome.status() == Status.FAILED)
                .toList();
        Set<String> names = failed.stream()
                .map(Outcome::property)
                .collect(Collectors.toSet());
        return !failed.isEmpty() && fails.contains(failed.get(0).property())
                && (shows.isEmpty() ? names.equals(fails)
                        : names.containsAll(fails)
                                && failed.get(0).toString().contains(shows));
    }

    /** What is seen says more than what fails, and more failures than few. */
    int weight() {
        return fails.size() + (shows.isEmpty() ? 0 : 100);
    }
}
