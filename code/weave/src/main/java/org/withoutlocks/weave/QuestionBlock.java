package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.PositionalAttributes;
import org.asciidoctor.extension.Reader;

/**
 * {@code [question,Name.Nested,ask="T2: get(0)"]} on a listing of options: which
 * of these can come out? The explorer's graph of the scenario knows, and the
 * build fails if something comes out that is no option. The options are written
 * as {@link Question} says, and what is asked for as {@link Outcomes} does.
 *
 * <p>The page has a list of the options and a folded answer, of which the site's
 * script makes a form. {@code watch}, {@code pair} and {@code hide} are for the
 * tables of schedules in the answer, and mean what they do for
 * {@link ScheduleMacro}.
 */
@Name("question")
@PositionalAttributes("scenario")
@Contexts({Contexts.LISTING, Contexts.LITERAL})
@ContentModel(ContentModel.RAW)
public final class QuestionBlock extends BlockProcessor {

    @Override
    public Object process(StructuralNode parent, Reader reader,
            Map<String, Object> all) {
        MacroAttributes attributes = new MacroAttributes(all);
        List<String> body = reader.readLines();
        try {
            parseContent(parent, lines(parent, body, attributes));
            return null;
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    place(parent, attributes) + ": " + e.getMessage(), e);
        }
    }

    private static List<String> lines(StructuralNode parent, List<String> body,
            MacroAttributes attributes) {
        String scenario = required(attributes, "scenario");
        String ask = required(attributes, "ask");
        String title = required(attributes, "title");
        Question question = Question.of(body);
        StateGraph graph = StateGraph.read(PageAttributes
                .path(parent, "output")
                .resolve("schedules"), scenario);
        Outcomes outcomes = new Outcomes(graph, ask);
        Set<String> forgotten = new TreeSet<>(outcomes.all());
        question.options()
                .forEach(option -> forgotten.remove(option.outcome()));
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException(ask + " can also come out as "
                    + String.join(", ", forgotten)
                    + ", which is not among the options");
        }
        // The title of a block without a frame is not in an EPUB.
        List<String> lines = new ArrayList<>(
                List.of("[.question#" + id(attributes, scenario, ask) + "]",
                        "--", "[.asked]", "*" + title + "*", ""));
        question.options()
                .forEach(option -> lines
                        .add("* " + StepText.code(option.outcome())));
        lines.addAll(List.of("", ".Answer", "[%collapsible]", "===="));
        for (Question.Option option : question.options()) {
            boolean can = outcomes.all().contains(option.outcome());
            lines.add(StepText.code(option.outcome()) + (can
                    ? " [.can]#can happen#::"
                    : " [.cannot]#cannot happen#::"));
            lines.addAll(option.reason());
            lines.addAll(can
                    ? example(parent, graph, outcomes.way(option.outcome()),
                            attributes)
                    : List.of(searched(graph, outcomes)));
            lines.add("");
        }
        lines.addAll(List.of("====", "--"));
        return lines;
    }

    /** A schedule that leads there: in the site a table, else its turns. */
    private static List<String> example(StructuralNode parent, StateGraph graph,
            List<StateGraph.Edge> way, MacroAttributes attributes) {
        if (!"html5".equals(
                parent.getDocument().getAttribute("backend"))) {
            return List.of("It does in the schedule "
                    + StepText.code(StateGraph.turns(way)) + ".");
        }
        List<String> lines = new ArrayList<>(List.of("+",
                ".A schedule in which it does", "[%collapsible]", "====="));
        lines.addAll(new ScheduleTable(
                graph.along(way, attributes.text("pair")),
                attributes.list("watch"),
                0,
                attributes.text("hide")).lines(""));
        lines.add("=====");
        return lines;
    }

    private static String searched(StateGraph graph, Outcomes outcomes) {
        return String.format(Locale.ROOT,
                "The explorer went through all %,d states of this program;"
                        + " it ends in %,d of them, and this comes out in none.",
                graph.nodes().size(), outcomes.ends());
    }

    /** Returns the name by which a browser remembers the reader's answer. */
    private static String id(MacroAttributes attributes, String scenario,
            String ask) {
        return attributes.text("id",
                ("question " + scenario + " " + ask).replaceAll("\\W+", "-")
                        .replaceAll("-$", ""));
    }

    private static String required(MacroAttributes attributes,
            String name) {
        String text = attributes.text(name);
        if (text.isEmpty()) {
            throw new IllegalStateException("the question has no " + name
                    + "; it reads [question,Name,ask=\"T2: get(0)\"], with the"
                    + " question as its title above");
        }
        return text;
    }

    private static String place(StructuralNode parent,
            MacroAttributes attributes) {
        String scenario = attributes.text("scenario");
        return SourcePlace.of(parent,
                lines -> lines.get(0).startsWith("[question")
                        && lines.get(0).contains(scenario)
                        && lines.get(0).contains(attributes.text("ask")),
                "[question," + scenario + "]");
    }
}
