package org.withoutlocks.weave;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.withoutlocks.explorer.Contradiction;

/** Why a run failed, in words. */
final class Failure {

    private static final String ASSERTION = "java.lang.AssertionError: ";

    /**
     * Returns the verdict and why, as a sentence in AsciiDoc; empty if there is
     * no more to say than the verdict.
     *
     * @param report of a schedule or an end, as the explorer wrote it
     */
    static String of(String verdict, JsonNode report) {
        String why = why(report);
        return why.isEmpty() ? ""
                : verdict.substring(0, 1).toUpperCase(Locale.ROOT)
                        + verdict.substring(1) + ": " + why + ".";
    }

    private static String why(JsonNode report) {
        JsonNode contradiction = report.path("contradiction");
        String message = report.path("message").asText();
        return contradiction.isObject()
                ? read(contradiction).sentence(
                        code -> StepText.code(SharedState.named(code)))
                : message.startsWith(ASSERTION)
                        ? StepText.text(message.substring(ASSERTION.length()))
                        : "";
    }

    private static Contradiction read(JsonNode json) {
        try {
            return new ObjectMapper().treeToValue(json, Contradiction.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Failure() {}
}
