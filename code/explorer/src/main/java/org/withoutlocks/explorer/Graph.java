package org.withoutlocks.explorer;

import java.util.List;

/**
 * All states of a scenario, and which step of which actor leads from one to
 * another. In a graph, a compare-and-set that may fail for no reason does not.
 *
 * @param scenario the name of the scenario
 * @param complete whether these are all states
 * @param nodes the states; the first is where the scenario begins
 * @param edges the steps
 */
public record Graph(String scenario, boolean complete, List<Node> nodes,
        List<Edge> edges) {

    /**
     * A state between two steps.
     *
     * @param id its place in the list
     * @param schedule one that leads here
     * @param state what the actors share
     * @param end what is to be said of a run that ends here; empty if none does
     */
    public record Node(int id, String schedule, State state, String end) {}

    /**
     * A step.
     *
     * @param from the state it is taken in
     * @param to the state it leads to
     * @param actor the number of the actor that takes it, from 1
     * @param line the line in the source
     * @param access what is accessed
     * @param result what comes of it
     */
    public record Edge(int from, int to, int actor, int line, String access,
            String result) {}
}
