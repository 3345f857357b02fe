package org.withoutlocks.lab.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;

/**
 * A text file that a student fills in: lines such as {@code first: 0 1}. Lines
 * that are blank or begin with {@code #} do not count.
 */
public final class Answers {

    private final String file;
    private final Map<String, String> answers = new LinkedHashMap<>();

    /**
     * Reads the file of that name beside the tests.
     *
     * @throws Wrong if a line is no answer, or a question is answered twice
     */
    public static Answers of(Class<?> tests, String file) {
        try (InputStream in = tests.getResourceAsStream(file)) {
            if (in == null) {
                throw new Wrong("There is no file " + file
                        + "; ./lab reset brings it back.");
            }
            return new Answers(file, new String(in.readAllBytes(),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answers(String file, String text) {
        this.file = file;
        text.replace("\uFEFF", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(this::read);
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new Wrong("In " + file + ", the line \"" + line
                    + "\" has no colon; an answer reads \"question: answer\".");
        }
        String question = line.substring(0, colon).strip();
        if (answers.put(question,
                line.substring(colon + 1).strip()) != null) {
            throw new Wrong("In " + file + ", \"" + question
                    + "\" is answered twice.");
        }
    }

    /**
     * Returns the answer to a question.
     *
     * @throws Wrong if there is none
     */
    public String to(String question) {
        String answer = answers.getOrDefault(question, "");
        if (answer.isEmpty()) {
            throw new Wrong("In " + file + ", \"" + question
                    + ":\" has no answer yet.");
        }
        return answer;
    }

    /**
     * Replays the schedule that answers a question: turns only, in which nobody
     * stops for ever and nothing fails for no reason.
     *
     * @throws Wrong if it is none, or not one of this scenario
     */
    public Report replay(String question, Class<?> scenario) {
        String schedule = to(question);
        if (schedule.matches(".*\\d[sf].*")) {
            throw new Wrong("In \"" + question + "\", nobody stops for ever"
                    + " and nothing fails for no reason: write turns such as"
                    + " 2x3, without s and f.");
        }
        try {
            return Explorer.of(scenario).replay(schedule);
        } catch (IllegalArgumentException e) {
            throw new Wrong("In \"" + question + "\": " + e.getMessage());
        }
    }
}
