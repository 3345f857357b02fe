package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A schedule as the explorer reports it. State 0 is before its first step, and
 * state n after its nth.
 */
record Schedule(JsonNode report, List<JsonNode> steps,
        List<SharedState> states, StepText text) {

    private static final String ASSERTION = "java.lang.AssertionError: ";

    /** What is at the path {@code pair} is shown as two numbers. */
    static Schedule of(JsonNode report, String pair) {
        List<JsonNode> steps =
                StreamSupport.stream(report.get("steps").spliterator(), false)
                        .toList();
        List<SharedState> states = new ArrayList<>();
        states.add(new SharedState(report.get("start")));
        steps.forEach(step -> states.add(new SharedState(step.get("state"))));
        StepText text =
                new StepText(steps, states.subList(1, states.size()), pair);
        if (!pair.isEmpty() && !text.hasPair()) {
            throw new IllegalStateException(
                    "pair=" + pair + " is not what a step accesses");
        }
        return new Schedule(report, steps, states, text);
    }

    int actors() {
        return steps.stream().mapToInt(Schedule::actor).max().orElse(0);
    }

    static int actor(JsonNode step) {
        return step.get("actor").asInt();
    }

    /** Returns the state after a step, by its place. */
    SharedState after(int step) {
        return states.get(step + 1);
    }

    String verdict() {
        return report.get("verdict").asText();
    }

    /** Returns what an observer said that did not like the end, if one did. */
    String complaint() {
        String message = report.path("message").asText();
        return message.startsWith(ASSERTION)
                ? message.substring(ASSERTION.length())
                : "";
    }

    /**
     * Draws the states.
     *
     * @param watches paths of what the page watches
     */
    Pictures pictures(List<String> watches) {
        return new Pictures(states,
                steps.stream()
                        .map(step -> step.get("access").asText())
                        .toList(),
                text, watches);
    }
}
