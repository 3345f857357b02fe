package org.withoutlocks.lab.grade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.judge.Status;

/**
 * What Gradescope takes for a result, and what it says of a submission; see its
 * documentation, "Autograder Specifications" and "Submission Metadata".
 */
public final class Gradescope {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Returns the text of {@code results.json}. Students see the hidden tests
     * after grades are published, and never what they show.
     */
    public static String results(Report report) {
        ObjectNode results = MAPPER.createObjectNode();
        results.put("score", report.points());
        results.put("output", output(report));
        results.put("stdout_visibility", "hidden");
        ArrayNode tests = results.putArray("tests");
        for (Grade grade : report.exercises()) {
            for (int i = 0; i < grade.properties().size(); i++) {
                tests.add(test(grade, i));
            }
        }
        return results.toPrettyString() + "\n";
    }

    /** Points are not told: hidden ones are among them. */
    private static String output(Report report) {
        return report.exercises()
                .stream()
                .filter(grade -> !grade.trouble().isEmpty())
                .map(grade -> grade.exercise() + " " + grade.title() + ": "
                        + grade.trouble() + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode test(Grade grade, int index) {
        Property property = grade.properties().get(index);
        boolean passed = property.status() == Status.PASSED;
        ObjectNode test = MAPPER.createObjectNode();
        test.put("name", grade.exercise() + " " + property.name());
        test.put("number", grade.exercise() + "." + (index + 1));
        test.put("score", passed ? property.worth() : 0);
        test.put("max_score", property.worth());
        test.put("status", passed ? "passed" : "failed");
        test.put("visibility",
                property.hidden() ? "after_published" : "visible");
        test.put("output", property.hidden() ? "" : shown(grade, property));
        return test;
    }

    private static String shown(Grade grade, Property property) {
        String starter = property.worth() == 1 ? ""
                : "The starter has this already; losing it costs a point.\n\n";
        return starter + switch (property.status()) {
            case PASSED -> "";
            case FAILED -> property.message()
                    + (property.schedule().isEmpty() ? ""
                            : "\n\nTo see it: ./lab replay " + grade.exercise()
                                    + " " + property.scenario() + " \""
                                    + property.schedule() + "\"");
            case NOT_JUDGED -> "Not judged: something before it has to pass.";
            case UNDECIDED -> "Undecided: it did not come to an end.";
        };
    }

    /**
     * Returns the student's address, or of a group the one that is first by
     * alphabet.
     *
     * @param metadata the file {@code submission_metadata.json}
     * @throws Unusable if it names nobody
     */
    public static String student(Path metadata) {
        try {
            JsonNode users = MAPPER.readTree(Files.readAllBytes(metadata))
                    .path("users");
            return users.findValuesAsText("email")
                    .stream()
                    .filter(email -> !email.isBlank())
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new Unusable(metadata
                            + " has no users with an email; name the student"
                            + " with --student."));
        } catch (IOException e) {
            throw new Unusable("Cannot read " + metadata + ": "
                    + e, e);
        }
    }

    private Gradescope() {}
}
