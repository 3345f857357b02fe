package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.withoutlocks.weave.StateGraph.Edge;
import org.withoutlocks.weave.StateGraph.Node;

/**
 * What the site's game plays: all states of a scenario, what each step looks
 * like, and which ends are won.
 */
final class Game {

    private static final int MOST_AHEAD = 100;

    private final StateGraph graph;
    private final PlayData data;
    private final String pair;
    private final StepText way;
    private final Map<Edge, String> words = new HashMap<>();
    private final Map<Integer, StepText.Variable> variables = new HashMap<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /** Values are shown as the text of some way shows them. */
    Game(StateGraph graph, PlayData data, String pair, StepText way) {
        this.graph = graph;
        this.way = way;
        this.data = data;
        this.pair = pair;
        graph.nodes().forEach(node -> node.steps().forEach(this::putInWords));
    }

    /** Looks how a step reads in a run that goes on with the same actor. */
    private void putInWords(Edge edge) {
        if (words.containsKey(edge)) {
            return;
        }
        List<Edge> run = new ArrayList<>(graph.shortest(edge.from()));
        int first = run.size();
        Edge last = edge;
        while (last != null && run.size() < first + MOST_AHEAD) {
            run.add(last);
            int actor = last.actor();
            last = graph.nodes()
                    .get(last.to())
                    .steps()
                    .stream()
                    .filter(next -> next.actor() == actor)
                    .findFirst()
                    .orElse(null);
        }
        StepText text = graph.along(run, pair).text();
        for (int i = first; i < run.size(); i++) {
            words.putIfAbsent(run.get(i), text.of(i));
            variables.putIfAbsent(run.get(i).number(), text.variable(i));
        }
    }

    /** Returns it for the page. */
    String script() {
        ObjectNode json = data.json();
        json.put("threads", graph.nodes()
                .stream()
                .flatMap(node -> node.steps().stream())
                .mapToInt(Edge::actor)
                .max()
                .orElse(0));
        ArrayNode nodes = json.putArray("nodes");
        ArrayNode steps = json.putArray("steps");
        MindWords minds = new MindWords(variables::get, way, "");
        ArrayNode known = json.putArray("known");
        ObjectNode reasons = json.putObject("why");
        for (Node node : graph.nodes()) {
            ArrayNode ofNode = known.addArray();
            MindWords.read(node.json().path("minds"))
                    .forEach(mind -> ofNode.add(data.mind(minds.of(mind))));
            if (!node.why().isEmpty()) {
                reasons.put(String.valueOf(node.id()),
                        Inline.html(node.why()));
            }
            ArrayNode list = nodes.addArray()
                    .add(data.picture(node.state()))
                    .add(end(node));
            for (Edge edge : node.steps()) {
                list.add(steps.size());
                steps.add(step(edge));
            }
        }
        texts.keySet().forEach(json.putArray("texts")::add);
        return data.script();
    }

    private ArrayNode step(Edge edge) {
        String says = words.get(edge);
        return data.json()
                .arrayNode()
                .add(edge.actor())
                .add(edge.to())
                .add(text(Inline.html(says)))
                .add(text(Inline.html(intention(says))))
                .add(text(SharedState
                        .named(edge.json().get("operation").asText())))
                .add(edge.json().get("returned").isNull() ? text("")
                        : text(Inline.html(StepText.returned(
                                edge.json().get("returned").asText()))))
                .add(data.source(edge.json().at("/source/path").asText(),
                        edge.json().at("/source/line").asInt()))
                .add(edge.json().at("/source/line").asInt());
    }

    /** Returns a step in words, without what comes of it. */
    private static String intention(String says) {
        return says.replace(", *fails*", "")
                .replaceFirst("^(reads [^:]*): .*", "$1");
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, unused -> texts.size());
    }

    /** Returns 1 for an end that is won, 0 for another; −1 for no end. */
    private static int end(Node node) {
        return node.end().isEmpty() ? -1 : node.fails() ? 1 : 0;
    }
}
