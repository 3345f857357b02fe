package org.withoutlocks.weave;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.withoutlocks.explorer.Mind;
import org.withoutlocks.explorer.State;

/** What a thread believes and what it alone has, in words, line by line. */
final class MindWords {

    /**
     * A line, as AsciiDoc.
     *
     * @param now what is there instead; empty if it is still so
     */
    record Line(String says, String now) {

        boolean holds() {
            return now.isEmpty();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IntFunction<StepText.Variable> variables;
    private final StepText text;
    private final String hidden;

    /**
     * Of beliefs whose steps are counted as the first parameter takes them;
     * nothing is said of fields {@code hidden}.
     */
    MindWords(IntFunction<StepText.Variable> variables, StepText text,
            String hidden) {
        this.variables = variables;
        this.text = text;
        this.hidden = hidden;
    }

    /** Returns what the explorer wrote of each thread. */
    static List<Mind> read(JsonNode minds) {
        List<Mind> read = new ArrayList<>();
        try {
            for (JsonNode mind : minds) {
                read.add(JSON.treeToValue(mind, Mind.class));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }

    List<Line> of(Mind mind) {
        List<Line> lines = new ArrayList<>();
        for (Mind.Belief belief : mind.beliefs()) {
            StepText.Variable variable = variables.apply(belief.step());
            if (!variable.isSpine() && !isHidden(variable.path())) {
                String path = variable.path();
                lines.add(new Line(
                        variable.place() + ": "
                                + StepText.code(
                                        text.value(path, belief.value()))
                                + fields(belief.constants()),
                        belief.holds() ? ""
                                : StepText.code(
                                        text.value(path, belief.now()))));
            }
        }
        for (State object : mind.made()) {
            if (object.parts()
                    .stream()
                    .noneMatch(it -> isHidden(
                            "." + it.name()))) {
                lines.add(new Line("only it has "
                        + StepText.code(SharedState.named(object.value()))
                        + fields(object.parts()), ""));
            }
        }
        return lines;
    }

    private boolean isHidden(String path) {
        return !hidden.isEmpty() && path.endsWith("." + hidden);
    }

    private static String fields(List<State> fields) {
        String shown = fields.stream()
                .filter(field -> !field.value().equals("null"))
                .filter(field -> !Place.isUnseen(field.name()))
                .map(field -> (field.name() + " "
                        + StepText.code(SharedState.named(field.value())))
                        .strip())
                .collect(Collectors.joining(", "));
        return shown.isEmpty() ? "" : " (" + shown + ")";
    }
}
