package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Graph;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.Step;

/** Draws the graph of all states of a scenario, one path after another. */
final class Mapper {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Graph.Node> nodes = new ArrayList<>();
    private final List<Graph.Edge> edges = new ArrayList<>();
    private final Set<String> walked = new HashSet<>();
    private final Deque<List<Integer>> paths =
            new ArrayDeque<>(List.of(List.of()));

    private final Renderer renderer;

    Mapper(Renderer renderer) {
        this.renderer = renderer;
    }

    @Nullable
    Path next() {
        List<Integer> actors = paths.pollLast();
        return actors == null ? null : new Path(actors);
    }

    List<Graph.Node> nodes() {
        return nodes;
    }

    List<Graph.Edge> edges() {
        return edges;
    }

    /** A run that notes the states it comes through, until one is known. */
    final class Path implements Chooser {

        final Recorder recorder = new Recorder(renderer);
        private final List<Integer> prefix;
        private final List<Integer> taken = new ArrayList<>();
        private int at = -1;

        private Path(List<Integer> prefix) {
            this.prefix = prefix;
        }

        @Override
        public boolean goesOn(Run run, List<Integer> options,
                @Nullable Worker last) {
            int known = ids.size();
            arrive(run, "");
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

        /** Notes the state that the last step led to. */
        void arrive(Run run, String end) {
            String key = StateKey.of(run, null) + end;
            Integer id = ids.get(key);
            if (id == null) {
                id = ids.size();
                ids.put(key, id);
                nodes.add(new Graph.Node(id, Script.of(run.steps),
                        recorder.state(), end));
            }
            if (at >= 0) {
                Step step = recorder.last();
                if (walked.add(at + "," + step.actor())) {
                    edges.add(new Graph.Edge(at, id, step.actor(), step.line(),
                            step.access(), step.result()));
                }
            }
            at = id;
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
