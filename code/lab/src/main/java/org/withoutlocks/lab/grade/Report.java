package org.withoutlocks.lab.grade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a submission. It holds no time, no path and no name of a machine:
 * the same submission gives the same report everywhere.
 *
 * @param student whose it is
 * @param fingerprint of what was graded, and by what
 * @param points the points that count
 * @param of the points that there are
 * @param trouble what kept it from being graded at all; empty if nothing did
 */
public record Report(String student, String fingerprint, Standing standing,
        int points, int of, String trouble, List<Grade> exercises) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Report of(String student, String fingerprint, List<Grade> grades) {
        return new Report(student, fingerprint,
                grades.stream()
                        .map(Grade::standing)
                        .reduce(Standing.PASSED, Standing::and),
                grades.stream().mapToInt(Grade::points).sum(),
                grades.stream().mapToInt(Grade::of).sum(), "", grades);
    }

    /** Nothing was graded; the reason is the trouble. */
    public static Report ofNothing(String student, String fingerprint,
            String trouble) {
        return new Report(student, fingerprint, Standing.NOT_GRADED, 0, 0,
                trouble, List.of());
    }

    /** Returns the report as JSON. */
    public String json() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the report in a file; nothing if it holds none, or half of one. */
    static Optional<Report> read(Path file) {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(file),
                    Report.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
