package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.Reader;
import org.withoutlocks.explorer.WrittenHistory;

/**
 * {@code [history,verdict=linearizable]} on a literal block or a listing: a
 * figure of the {@link WrittenHistory} in it. The build fails if the checker
 * does not find what the page says. The history is one of vectors, or with
 * {@code of=counter} of counters; with {@code dots=none} the figure does not
 * give the verdict away.
 */
@Name("history")
@Contexts({Contexts.LITERAL, Contexts.LISTING})
@ContentModel(ContentModel.RAW)
public final class HistoryBlock extends BlockProcessor {

    private static final Map<String, Class<?>> SPECIFICATIONS =
            Map.of("vector", VectorSpecification.class, "counter",
                    CounterSpecification.class);

    @Override
    public Object process(StructuralNode parent, Reader reader,
            Map<String, Object> attributes) {
        List<String> lines = reader.readLines();
        try {
            Figure figure = figure(parent, String.join("\n", lines),
                    new MacroAttributes(attributes));
            parseContent(parent,
                    FigureImage.lines(parent, figure, attributes));
            return null;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(
                    place(parent, lines) + ": " + e.getMessage(), e);
        }
    }

    private static String place(StructuralNode parent, List<String> block) {
        return SourcePlace.of(parent,
                lines -> lines.subList(0, Math.min(lines.size(), block.size()))
                        .equals(block),
                "the history " + String.join("\n", block));
    }

    private static Figure figure(StructuralNode parent, String text,
            MacroAttributes attributes) {
        String of = attributes.text("of", "vector");
        Class<?> specification = SPECIFICATIONS.get(of);
        if (specification == null) {
            throw new IllegalStateException(
                    "of=" + of + " is neither vector nor counter");
        }
        WrittenHistory history = WrittenHistory.of(text, specification);
        Conclusion conclusion =
                Conclusion.of(history, attributes.text("verdict"));
        String dots = attributes.text("dots");
        if (!dots.matches("|none")) {
            throw new IllegalStateException("dots=" + dots + " is not none");
        }
        Path chapter = PageAttributes.path(parent, "figures")
                .toAbsolutePath()
                .getParent();
        return new HistoryFigure(history.operations(),
                dots.equals("none") ? Conclusion.NONE : conclusion)
                .draw(String.valueOf(chapter.getFileName()),
                        attributes.text("title", "A history"));
    }
}
