package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.weave.StateGraph.Edge;
import org.withoutlocks.weave.StateGraph.Node;

/**
 * {@code game::Name.Wrong[goal="Make A disappear.",won="A is gone, since …",
 * right=Name.Right]}: the reader is the scheduler of a wrong version, and has
 * the goal to bring about a run that fails; hints come from all its states. In
 * print, and where there are no scripts, the simplest schedule that reaches the
 * goal is a table. The build fails if the goal cannot be reached, or if it can
 * be in the right version. {@code watch} and {@code pair} are as in
 * {@link ScheduleMacro}.
 */
@Name("game")
public final class GameMacro extends BlockMacroProcessor {

    /** What a page shows of a game besides playing it. */
    private record Shown(StateGraph graph, Schedule way, List<String> watches,
            String goal, String won, String searched, String pair,
            String id) {

        ScheduleTable table() {
            return new ScheduleTable(way, watches, 0, "");
        }

        String note() {
            return new ScheduleNotes(way, "").of(0, table());
        }
    }

    @Override
    public @Nullable StructuralNode process(StructuralNode parent,
            String target, Map<String, Object> attributes) {
        try {
            Shown shown = shown(parent, target,
                    new MacroAttributes(attributes));
            if ("html5".equals(parent.getDocument().getAttribute("backend"))) {
                return played(parent, shown);
            }
            print(parent, shown);
            return null;
        } catch (IllegalStateException e) {
            String macro = "game::" + target + "[";
            throw new IllegalStateException(SourcePlace.of(parent,
                    lines -> lines.get(0).startsWith(macro), macro + "…]")
                    + ": " + e.getMessage(), e);
        }
    }

    private static Shown shown(StructuralNode parent, String target,
            MacroAttributes attributes) {
        Path folder =
                PageAttributes.path(parent, "output").resolve("schedules");
        StateGraph graph = StateGraph.read(folder, target);
        String right = required(attributes, "right");
        StateGraph rightGraph = StateGraph.read(folder, right);
        if (rightGraph.way(Node::fails).isPresent()) {
            throw new IllegalStateException("right=" + right
                    + " can fail too; name the version that does not");
        }
        List<Edge> way = graph.way(Node::fails)
                .orElseThrow(() -> new IllegalStateException("no schedule of "
                        + target + " fails; a game needs a goal that can be"
                        + " reached"));
        int steps = graph.nodes()
                .stream()
                .filter(Node::fails)
                .mapToInt(node -> graph.shortest(node.id()).size())
                .min()
                .orElseThrow();
        String pair = attributes.text("pair");
        return new Shown(graph, graph.along(way, pair),
                attributes.list("watch"),
                required(attributes, "goal"), required(attributes, "won"),
                "This program can be in " + count(graph)
                        + " states, and the shortest way to the goal takes "
                        + steps + " steps. With the right version it can be in "
                        + count(rightGraph)
                        + ": the build of this book has searched all of them,"
                        + " and in none is the goal reached.",
                pair, "game-" + target.replaceAll("\\W+", "-"));
    }

    /** The goal, the table, and what a script needs to play instead. */
    private StructuralNode played(StructuralNode parent, Shown shown) {
        Pictures pictures = new Pictures(shown.graph.states(),
                shown.graph.accesses(), shown.way.text(), shown.watches);
        PlayData data = new PlayData(pictures,
                new SourceTree(PageAttributes.path(parent, "root")),
                new JavaLines(this, parent));
        Block game = createBlock(parent, "open", List.of(),
                Map.of("role", "game", "id", shown.id));
        parseContent(game, goal(shown));
        parseContent(game, shown.table().lines(""));
        if (!shown.note().isEmpty()) {
            parseContent(game, List.of("[.table-note]", shown.note()));
        }
        parseContent(game, List.of("[.won]", shown.won));
        game.append(createBlock(game, "pass",
                List.of(new Game(shown.graph, data, shown.pair,
                        shown.way.text()).script())));
        parseContent(game, List.of("[.searched]", shown.searched));
        return game;
    }

    private void print(StructuralNode parent, Shown shown) {
        Pictures pictures = shown.way.pictures(shown.watches);
        List<String> table = new ArrayList<>(List.of(".One way to the goal"));
        table.addAll(shown.table()
                .lines("", new PrintedDrawings(parent, pictures),
                        shown.note()));
        parseContent(parent, goal(shown));
        parseContent(parent, table);
        parseContent(parent, List.of(shown.won, "", shown.searched));
    }

    private static List<String> goal(Shown shown) {
        return List.of("[.goal]", "*Your goal:* " + shown.goal);
    }

    private static String count(StateGraph graph) {
        return String.format(Locale.ROOT, "%,d", graph.nodes().size());
    }

    private static String required(MacroAttributes attributes,
            String name) {
        if (attributes.text(name).isEmpty()) {
            throw new IllegalStateException("a game needs " + name + "=");
        }
        return attributes.text(name);
    }
}
