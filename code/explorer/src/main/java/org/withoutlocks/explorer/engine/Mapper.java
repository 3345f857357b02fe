package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Contradiction;
import org.withoutlocks.explorer.Graph;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.Source;
import org.withoutlocks.explorer.State;
import org.withoutlocks.explorer.Step;

/** Draws the graph of all states of a scenario, one path after another. */
final class Mapper {

    /** What is not for a reader has one state, and steps without words. */
    private static final Step STEP =
            new Step(0, "", 0, new Source("", 0), "", "", "",
                    null, Snapshot.NOTHING, List.of());

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<State, Integer> states = new LinkedHashMap<>();
    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Graph.Edge> edges = new ArrayList<>();
    /** The numbers of the edges, by where and whose they are. */
    private final Map<String, Integer> walked = new HashMap<>();
    private final Deque<List<Integer>> paths =
            new ArrayDeque<>(List.of(List.of()));

    private final @Nullable Renderer renderer;

    /** Draws for a reader, or if there is no renderer only where steps lead. */
    Mapper(@Nullable Renderer renderer) {
        this.renderer = renderer;
    }

    @Nullable
    Path next() {
        List<Integer> actors = paths.pollLast();
        return actors == null ? null : new Path(actors);
    }

    int size() {
        return nodes.size();
    }

    Graph graph(String name, boolean complete) {
        return new Graph(name, complete, List.copyOf(states.keySet()),
                nodes, edges);
    }

    /** A run that notes the states it comes through, until one is known. */
    final class Path implements Chooser {

        final @Nullable Recorder recorder =
                renderer == null ? null : new Recorder(renderer);
        private final List<Integer> prefix;
        private final List<Integer> taken = new ArrayList<>();
        /** The numbers of the edges that the steps were. */
        private final List<Integer> steps = new ArrayList<>();
        private int at = -1;

        private Path(List<Integer> prefix) {
            this.prefix = prefix;
        }

        @Override
        public boolean goesOn(Run run, List<Integer> options,
                @Nullable Worker last) {
            int known = ids.size();
            arrive(run, "", () -> null);
            if (taken.size() >= prefix.size() && ids.size() == known) {
                return taken.isEmpty();
            }
            if (ids.size() > known) {
                for (int actor : options.subList(1, options.size())) {
                    List<Integer> other = new ArrayList<>(taken);
                    other.add(actor);
                    paths.addLast(other);
                }
            }
            return true;
        }

        /** Notes the state in which the run ends. */
        void end(Run run, Supplier<@Nullable Contradiction> contradiction) {
            arrive(run, String.valueOf(run.verdict), contradiction);
        }

        /** Notes the state that the last step led to. */
        private void arrive(Run run, String end,
                Supplier<@Nullable Contradiction> contradiction) {
            State state = recorder == null ? Snapshot.NOTHING
                    : recorder.now();
            String key = (recorder == null ? StateKey.of(run, null)
                    : StateKey.named(run, recorder)) + end + run.message;
            Integer id = ids.get(key);
            boolean isNew = id == null;
            if (id == null) {
                id = ids.size();
                ids.put(key, id);
            }
            if (at >= 0) {
                int actor = taken.get(taken.size() - 1) + 1;
                String edge = at + "," + actor;
                if (walked.putIfAbsent(edge, edges.size()) == null) {
                    edges.add(edge(at, id, actor,
                            recorder == null ? STEP : recorder.last()));
                }
                steps.add(walked.get(edge));
            }
            if (isNew) {
                states.putIfAbsent(state, states.size());
                nodes.add(new Graph.Node(id, Script.of(run.steps),
                        states.get(state), end, run.message,
                        end.isEmpty() ? List.of() : run.history.lines(),
                        contradiction.get(),
                        recorder == null ? List.of()
                                : recorder.minds(steps::get)));
            }
            at = id;
        }

        private static Graph.Edge edge(int from, int to, int actor, Step step) {
            return new Graph.Edge(from, to, actor, step.source(),
                    step.access(), step.result(), step.operation(),
                    step.returned());
        }

        @Override
        public int choose(List<Integer> options, boolean preempts) {
            int place = taken.size();
            int choice = place < prefix.size()
                    ? options.indexOf(prefix.get(place))
                    : 0;
            taken.add(options.get(choice));
            return choice;
        }

        @Override
        public boolean failsForNoReason() {
            return false;
        }
    }
}
