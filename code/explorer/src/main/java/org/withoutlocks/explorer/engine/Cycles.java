package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Graph;

/**
 * Looks for a cycle in a graph of states. A state has the history in it, so no
 * operation completes on a cycle, and the actors may go round for ever.
 */
final class Cycles {

    /** Returns a step that leads back to a state on the way to it. */
    static Graph.@Nullable Edge find(Graph graph) {
        Map<Integer, List<Graph.Edge>> out = new HashMap<>();
        graph.edges()
                .forEach(edge -> out
                        .computeIfAbsent(edge.from(), id -> new ArrayList<>())
                        .add(edge));
        int[] colour = new int[graph.nodes().size()];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int start = 0; start < colour.length; start++) {
            stack.push(start);
            while (!stack.isEmpty()) {
                int node = stack.peek();
                if (colour[node] != 0) {
                    colour[node] = 2;
                    stack.pop();
                    continue;
                }
                colour[node] = 1;
                for (Graph.Edge edge : out.getOrDefault(node, List.of())) {
                    if (colour[edge.to()] == 1) {
                        return edge;
                    }
                    if (colour[edge.to()] == 0) {
                        stack.push(edge.to());
                    }
                }
            }
        }
        return null;
    }

    private Cycles() {}
}
