package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.jspecify.annotations.Nullable;

/**
 * {@code game::Name.Nested[goal="Make A disappear",right=Name.Other]}: the
 * reader is the scheduler of a wrong version, and has the goal to bring about a
 * run that fails; hints come from all its states. In print, and where there are
 * no scripts, the shortest schedule that reaches the goal is a table. The build
 * fails if the goal cannot be reached, or if it can be in the right version.
 * {@code watch} and {@code pair} are as in {@link ScheduleMacro}.
 */
@Name("game")
public final class GameMacro extends BlockMacroProcessor {

    @Override
    public @Nullable StructuralNode process(StructuralNode parent,
            String target, Map<String, Object> attributes) {
        try {
            return game(parent, target, attributes);
        } catch (IllegalStateException e) {
            String macro = "game::" + target + "[";
            throw new IllegalStateException(SourcePlace.of(parent,
                    lines -> lines.get(0).startsWith(macro), macro + "…]")
                    + ": " + e.getMessage(), e);
        }
    }

    private @Nullable StructuralNode game(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        Path folder = PageAttributes.path(parent, "output")
                .resolve("schedules");
        StateGraph graph = StateGraph.read(folder, target);
        String right = required(attributes, "right");
        StateGraph rightGraph = StateGraph.read(folder, right);
        if (rightGraph.way(StateGraph.Node::fails).isPresent()) {
            throw new IllegalStateException("right=" + right
                    + " can fail too; name the version that does not");
        }
        String pair = text(attributes, "pair");
        List<String> watches =
                Stream.of(text(attributes, "watch").split(",\\s*"))
                        .filter(watch -> !watch.isEmpty())
                        .toList();
        List<StateGraph.Edge> way = graph.way(StateGraph.Node::fails)
                .orElseThrow(() -> new IllegalStateException("no schedule of "
                        + target + " fails; a game needs a goal that can be"
                        + " reached"));
        Schedule schedule = graph.along(way, pair);
        ScheduleTable table = new ScheduleTable(schedule, watches, 0, "");
        List<String> goal = List.of("[.goal]",
                "*Your goal:* " + required(attributes, "goal"));
        List<String> won = List.of("[.won]", required(attributes, "won"));
        List<String> searched = List.of("[.searched]",
                "This version has " + count(graph)
                        + " states, and the shortest way to the goal takes "
                        + way.size() + " steps. The right one has "
                        + count(rightGraph)
                        + ": the build went through all of them, and none"
                        + " reaches the goal.");
        boolean site = "html5".equals(
                parent.getDocument().getAttribute("backend"));
        if (!site) {
            parseContent(parent, goal);
            List<String> block = new ArrayList<>(
                    List.of(".One way to the goal"));
            block.addAll(table.lines("", new PrintedDrawings(parent,
                    schedule.pictures(watches))));
            parseContent(parent, block);
            parseContent(parent, won);
            parseContent(parent, searched);
            return null;
        }
        Pictures pictures = new Pictures(graph.states(), graph.accesses(),
                schedule.text(), watches);
        Block game = createBlock(parent, "open", List.of(),
                Map.of("role", "game"));
        parseContent(game, goal);
        parseContent(game, table.lines(""));
        parseContent(game, won);
        game.append(createBlock(game, "pass",
                List.of(new Game(graph,
                        new PlayData(pictures, new SourceTree(
                                PageAttributes.path(parent, "root")),
                                new JavaLines(this, parent)),
                        pair).script())));
        parseContent(game, searched);
        return game;
    }

    private static String count(StateGraph graph) {
        return String.format(Locale.ROOT, "%,d", graph.nodes().size());
    }

    private static String required(Map<String, Object> attributes,
            String name) {
        if (text(attributes, name).isEmpty()) {
            throw new IllegalStateException("a game needs " + name + "=");
        }
        return text(attributes, name);
    }

    private static String text(Map<String, Object> attributes, String name) {
        return attributes.getOrDefault(name, "").toString();
    }
}
