package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.withoutlocks.explorer.Mind;

/**
 * A schedule as the explorer reports it. State 0 is before its first step, and
 * state n after its nth.
 */
record Schedule(JsonNode report, List<JsonNode> steps,
        List<SharedState> states, StepText text) {

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

    /** Returns why it failed, as {@link Failure} writes it; or nothing. */
    String why() {
        return Failure.of(verdict(), report);
    }

    /** Returns what each thread knows after a step, by its place. */
    List<Mind> minds(int step) {
        return MindWords.read(steps.get(step).path("minds"));
    }

    /** Puts that in words, but says nothing of fields {@code hidden}. */
    MindWords mindWords(String hidden) {
        return new MindWords(text::variable, text, hidden);
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
