package org.withoutlocks.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All states of a scenario, and which step of which actor leads from one to
 * another. In a graph, a compare-and-set that may fail for no reason does not.
 * What a state or a step calls an object does not depend on the way there.
 *
 * @param scenario the name of the scenario
 * @param complete whether these are all states
 * @param states what the actors share, each once
 * @param nodes the states of a run; the first is where the scenario begins
 * @param edges the steps
 */
public record Graph(String scenario, boolean complete, List<State> states,
        List<Node> nodes, List<Edge> edges) {

    /**
     * A state between two steps: what the actors share, and how far each of
     * them is.
     *
     * @param id its place in the list
     * @param schedule one that leads here
     * @param state the place of what the actors share
     * @param end the verdict on a run that ends here; empty if none does
     * @param message what that means here; empty if it is correct
     * @param history the operations of such a run and their results
     * @param contradiction why no order of them explains the results, if none
     *        does
     * @param minds what each actor knows here, in the order of the actors
     */
    public record Node(int id, String schedule, int state, String end,
            String message, List<String> history,
            @Nullable Contradiction contradiction, List<Mind> minds) {}

    /**
     * A step. The components are those of {@link Step}.
     *
     * @param from the node it is taken in
     * @param to the node it leads to
     */
    public record Edge(int from, int to, int actor, Source source,
            String access, String result, String operation,
            @Nullable String returned) {}
}
