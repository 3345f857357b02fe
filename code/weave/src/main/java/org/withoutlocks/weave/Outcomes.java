package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comes out where a scenario ends. It is asked for as the explorer writes
 * an operation, "T2: get(0)", or by a path of the shared state, "count"; several
 * with "; " between them have their values with "; " between them.
 */
final class Outcomes {

    private final StateGraph graph;
    private final List<String> asked;
    private final Map<Integer, String> ends = new LinkedHashMap<>();

    /**
     * Looks at all ends.
     *
     * @throws IllegalStateException if what is asked for is in none of them, or
     *         the graph does not have all
     */
    Outcomes(StateGraph graph, String ask) {
        this.graph = graph;
        if (!graph.isComplete()) {
            throw new IllegalStateException("the explorer did not visit all"
                    + " states, so nothing can be said of what cannot happen");
        }
        asked = Stream.of(ask.split(";\\s*", -1)).map(String::strip).toList();
        List<StateGraph.Node> nodes = graph.nodes()
                .stream()
                .filter(node -> !node.end().isEmpty())
                .toList();
        for (String one : asked) {
            if (nodes.stream().allMatch(node -> value(one, node) == null)) {
                throw new IllegalStateException("ask=\"" + ask + "\": where"
                        + " the scenario ends there is no \"" + one
                        + "\"; its operations are "
                        + String.join(", ", operations(nodes)));
            }
        }
        nodes.forEach(node -> ends.put(node.id(), asked.stream()
                .map(one -> value(one, node))
                .map(value -> value == null ? "nothing" : value)
                .collect(Collectors.joining("; "))));
    }

    /** Returns those that happen, each once. */
    Set<String> all() {
        return Set.copyOf(ends.values());
    }

    /** Returns how many ends the scenario has. */
    int ends() {
        return ends.size();
    }

    /** Returns the simplest way to an outcome that happens. */
    List<StateGraph.Edge> way(String outcome) {
        return graph.way(node -> outcome.equals(ends.get(node.id())))
                .orElseThrow();
    }

    private @Nullable String value(String one, StateGraph.Node end) {
        List<String> values = new ArrayList<>();
        for (JsonNode line : end.json().get("history")) {
            String text = line.asText();
            if (text.equals(one + " did not return")) {
                values.add("does not return");
            } else if (text.startsWith(one + ": ")) {
                values.add(thrown(text.substring(one.length() + 2)));
            }
        }
        return values.isEmpty() ? graph.states().get(end.state()).at(one)
                : String.join(", ", values);
    }

    private static String thrown(String value) {
        return value.matches("[A-Z]\\w*(Exception|Error)") ? "throws " + value
                : SharedState.named(value);
    }

    private static List<String> operations(List<StateGraph.Node> ends) {
        return ends.stream()
                .flatMap(node -> node.json()
                        .get("history")
                        .valueStream()
                        .map(line -> line.asText()
                                .replaceFirst("(\\)).*", "$1")))
                .distinct()
                .toList();
    }
}
