package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All states of a small scenario, as the explorer wrote them. */
final class StateGraph {

    /** A state between two steps, and the steps that can be taken in it. */
    record Node(JsonNode json, List<Edge> steps) {

        int id() {
            return json.get("id").asInt();
        }

        int state() {
            return json.get("state").asInt();
        }

        /** Returns the verdict of a run that ends here; empty if none does. */
        String end() {
            return json.get("end").asText();
        }

        boolean fails() {
            return !end().isEmpty() && !end().equals("correct");
        }

        /** Returns why a run that ends here failed, as AsciiDoc; or nothing. */
        String why() {
            return Failure.of(end(), json);
        }
    }

    /** A step from one node to another. */
    record Edge(int number, int from, int to, int actor, JsonNode json) {}

    /** A way, and where it is now. */
    private record Way(@Nullable Way before, @Nullable Edge last, int switches,
            int steps) {

        int node() {
            return last == null ? 0 : last.to();
        }

        Way then(Edge edge) {
            return new Way(this, edge, switches
                    + (last != null && last.actor() != edge.actor() ? 1 : 0),
                    steps + 1);
        }

        List<Edge> edges() {
            Deque<Edge> edges = new ArrayDeque<>();
            for (Way way = this; way != null && way.last != null; way =
                    way.before) {
                edges.addFirst(way.last);
            }
            return List.copyOf(edges);
        }
    }

    private static final Comparator<Way> SIMPLEST = Comparator
            .comparingInt(Way::switches)
            .thenComparingInt(Way::steps);

    private final List<Node> nodes = new ArrayList<>();
    private final List<SharedState> states = new ArrayList<>();
    /** The step by which a search in breadth comes to a node first. */
    private final Map<Integer, Edge> firstSteps = new HashMap<>();

    private final boolean complete;

    private StateGraph(JsonNode json) {
        complete = json.get("complete").asBoolean();
        json.get("states").forEach(state -> states.add(new SharedState(state)));
        for (JsonNode node : json.get("nodes")) {
            nodes.add(new Node(node, new ArrayList<>()));
        }
        int number = 0;
        for (JsonNode edge : json.get("edges")) {
            nodes.get(edge.get("from").asInt())
                    .steps()
                    .add(new Edge(number++, edge.get("from").asInt(),
                            edge.get("to").asInt(),
                            edge.get("actor").asInt(), edge));
        }
        Deque<Integer> reached = new ArrayDeque<>(List.of(0));
        while (!reached.isEmpty()) {
            for (Edge edge : nodes.get(reached.remove()).steps()) {
                if (edge.to() != 0
                        && firstSteps.putIfAbsent(edge.to(), edge) == null) {
                    reached.add(edge.to());
                }
            }
        }
    }

    /** Returns a way to a node that takes as few steps as any. */
    List<Edge> shortest(int node) {
        Deque<Edge> way = new ArrayDeque<>();
        for (Edge step = firstSteps.get(node); step != null; step =
                firstSteps.get(step.from())) {
            way.addFirst(step);
        }
        return List.copyOf(way);
    }

    /**
     * Reads a graph.
     *
     * @param folder where a chapter's build writes what the explorer finds
     */
    static StateGraph read(Path folder, String scenario) {
        Path file = folder.resolve(scenario + ".graph.json");
        try {
            return new StateGraph(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file
                    + "; is what asks for it on a line of its own in the"
                    + " chapter's folder, and was the chapter built before the"
                    + " book?", e);
        }
    }

    /** Says whether these are all states. */
    boolean isComplete() {
        return complete;
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Returns what is shared, each state once. */
    List<SharedState> states() {
        return states;
    }

    /** Returns all accesses. */
    List<String> accesses() {
        return nodes.stream()
                .flatMap(node -> node.steps().stream())
                .map(edge -> edge.json().get("access").asText())
                .distinct()
                .toList();
    }

    /** Returns the way to a node with the fewest switches, then steps. */
    Optional<List<Edge>> way(Predicate<Node> goal) {
        PriorityQueue<Way> ways = new PriorityQueue<>(SIMPLEST);
        Set<List<Integer>> seen = new HashSet<>();
        ways.add(new Way(null, null, 0, 0));
        while (!ways.isEmpty()) {
            Way way = ways.remove();
            Node node = nodes.get(way.node());
            if (goal.test(node)) {
                return Optional.of(way.edges());
            }
            if (seen.add(List.of(way.node(),
                    way.last() == null ? 0 : way.last().actor()))) {
                node.steps().forEach(edge -> ways.add(way.then(edge)));
            }
        }
        return Optional.empty();
    }

    /** Returns a way as a schedule that the explorer might have reported. */
    Schedule along(List<Edge> way, String pair) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        Node end = nodes.get(way.get(way.size() - 1).to());
        report.put("schedule", turns(way))
                .put("verdict", end.end())
                .put("message", end.json().path("message").asText())
                .set("contradiction", end.json().path("contradiction"));
        List<JsonNode> steps = way.stream().map(Edge::json).toList();
        List<SharedState> along =
                new ArrayList<>(List.of(states.get(nodes.get(0).state())));
        way.forEach(edge -> along
                .add(states.get(nodes.get(edge.to()).state())));
        return new Schedule(report, steps, along,
                new StepText(steps, along.subList(1, along.size()), pair));
    }

    /** Returns a way as the explorer writes it: "1x2 2". */
    static String turns(List<Edge> way) {
        List<String> turns = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= way.size(); i++) {
            if (i == way.size() || way.get(i).actor() != way.get(from)
                    .actor()) {
                turns.add(way.get(from).actor()
                        + (i - from > 1 ? "x" + (i - from) : ""));
                from = i;
            }
        }
        return turns.stream().collect(Collectors.joining(" "));
    }
}
