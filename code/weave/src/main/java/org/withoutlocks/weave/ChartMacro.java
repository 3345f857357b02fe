package org.withoutlocks.weave;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;
import org.withoutlocks.weave.Chart.Marks;
import org.withoutlocks.weave.Panels.Choice;
import org.withoutlocks.weave.Panels.Panel;
import org.withoutlocks.weave.Panels.Row;

/**
 * {@code chart::name[]}: a chart of what JMH measured, from {@code name.json}
 * and {@code name.properties} in the folder that the attribute {@code results}
 * names, and below it the machine and where the data are. What it shows:
 *
 * <ul>
 * <li>{@code only="mix=90/9/1,threads=2"}: the runs with these parameters;
 * <li>{@code impl="a,b"}: these rows, in this order;
 * <li>{@code ours="chapter 7"}: which rows are ours, and drawn heavier;
 * <li>{@code scale=own}: each panel has an axis of its own;
 * <li>{@code metric=slowest}: what a profiler or a group reported, if there is
 * more than one such thing; {@code metric=score} if it is to be none;
 * <li>{@code from=yours}: the results in the folder that the attribute
 * {@code yours} names, if they are there.
 * </ul>
 */
@Name("chart")
public final class ChartMacro extends BlockMacroProcessor {

    /** As large as a table's, on the page, is the text of a chart. */
    private static final String PRINT_WIDTH = "62%";

    private static final List<String> CHOICES =
            List.of("only", "impl", "ours", "scale", "metric", "from");

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> all) {
        MacroAttributes attributes = new MacroAttributes(all);
        try {
            all.putIfAbsent("pdfwidth", PRINT_WIDTH);
            String from = oneOf(attributes, "from", "results", "yours");
            Path folder = PageAttributes.path(parent, from);
            Path data = Recording.json(folder, target);
            if (from.equals("yours") && Files.notExists(data)) {
                parseContent(parent, unmeasured(attributes));
                return null;
            }
            Recording recording = Recording.read(folder, target);
            List<Panel> panels = Panels.of(recording.runs(),
                    new Choice(attributes.list("only"),
                            attributes.list("impl"),
                            attributes.list("ours")));
            Marks marks = marks(panels, attributes.text("metric"));
            Figure figure = new Chart(panels, marks,
                    oneOf(attributes, "scale", "common", "own").equals("own"))
                    .draw(target, attributes.text("title",
                            "Measured: " + target));
            parseContent(parent,
                    FigureImage.lines(parent, figure, all));
            parseContent(parent, List.of("[.measured]",
                    new Recording(runs(panels), recording.machine())
                            .where(marks.explanation()) + " The data are in "
                            + link(parent, from, data) + "."));
            return null;
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    place(parent, target, attributes) + ": " + e.getMessage(),
                    e);
        }
    }

    private static List<String> unmeasured(MacroAttributes attributes) {
        String sentence = "Not measured here yet.";
        return attributes.has("title")
                ? List.of("." + attributes.text("title"), sentence)
                : List.of(sentence);
    }

    private static Marks marks(List<Panel> panels, String metric) {
        List<Run> runs = runs(panels);
        return runs.get(0).isSampled()
                ? new PercentileMarks(runs)
                : new Bars(Metric.of(runs, metric), panels);
    }

    private static List<Run> runs(List<Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .map(Row::run)
                .toList();
    }

    /** The site has a copy of the data, if not of the reader's own. */
    private static String link(StructuralNode parent, String from, Path data) {
        Object site = parent.getDocument().getAttribute("data");
        return site != null && from.equals("results")
                ? "link:" + site + "/" + data.getFileName() + "[`"
                        + data.getFileName() + "`]"
                : "`" + PageAttributes.path(parent, "root")
                        .toAbsolutePath()
                        .normalize()
                        .relativize(data.toAbsolutePath().normalize()) + "`";
    }

    private static String oneOf(MacroAttributes attributes, String name,
            String missing, String other) {
        String value = attributes.text(name, missing);
        if (!value.equals(missing) && !value.equals(other)) {
            throw new IllegalStateException(
                    name + "=" + value + " is not " + other);
        }
        return value;
    }

    private static String place(StructuralNode parent, String target,
            MacroAttributes attributes) {
        String macro = "chart::" + target + "[";
        return SourcePlace.of(parent,
                lines -> lines.get(0).startsWith(macro)
                        && CHOICES.stream()
                                .allMatch(name -> lines.get(0)
                                        .contains(attributes.text(name))),
                macro + "]");
    }
}
