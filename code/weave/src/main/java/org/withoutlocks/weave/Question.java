package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a question as the author writes them, one after another. */
record Question(List<Option> options) {

    /** What may come out, and the author's word on why it can or cannot. */
    record Option(String outcome, List<String> reason) {}

    private static final Pattern OPTION = Pattern.compile("(\\S.*?)::\\s+(.+)");

    /**
     * Reads {@code outcome:: reason}; a reason may go on on the next lines.
     *
     * @throws IllegalStateException if these are not options
     */
    static Question of(List<String> lines) {
        List<Option> options = new ArrayList<>();
        for (String line : lines) {
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                add(option, options);
            } else if (!line.isBlank() && options.isEmpty()) {
                throw new IllegalStateException("\"" + line
                        + "\" is no option, which reads: outcome:: reason");
            } else if (!line.isBlank()) {
                options.get(options.size() - 1).reason().add(line);
            }
        }
        if (options.size() < 2) {
            throw new IllegalStateException("a question has two options or"
                    + " more, each on a line as: outcome:: reason");
        }
        return new Question(options);
    }

    private static void add(Matcher line, List<Option> options) {
        String outcome = line.group(1);
        if (options.stream()
                .anyMatch(option -> option.outcome().equals(outcome))) {
            throw new IllegalStateException(
                    "the outcome " + outcome + " is there twice");
        }
        options.add(new Option(outcome,
                new ArrayList<>(List.of(line.group(2)))));
    }
}
