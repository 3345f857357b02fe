package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asciidoctor.ast.StructuralNode;

/**
 * A figure as an image of a page. Site and slides get it inline, where it
 * follows the theme; PDF and EPUB get it with its colours resolved, and the EPUB
 * with the widths of its labels. Its alternative text is its own title and
 * description.
 */
final class FigureImage {

    /** Those that a browser shows under figure.css. */
    private static final Set<String> THEMED = Set.of("html5", "revealjs");

    /** Writes the figure and returns the AsciiDoc that shows it. */
    static List<String> lines(StructuralNode parent, Figure figure,
            Map<String, Object> attributes) {
        String backend = String
                .valueOf(parent.getDocument().getAttribute("backend"));
        boolean themed = THEMED.contains(backend);
        String svg = themed
                ? figure.svg()
                : print(parent, figure, backend.equals("epub3"));
        Path out = PageAttributes.path(parent, "figures-out")
                .resolve(figure.name());
        write(out, svg);

        List<String> block = new ArrayList<>();
        if (attributes.get("title") != null) {
            block.add("." + attributes.get("title"));
        }
        if (attributes.get("id") != null) {
            block.add("[#" + attributes.get("id") + "]");
        }
        String alt = figure.alternative().replace('"', '\'');
        block.add("image::" + out.getFileName() + "[\"" + alt
                + "\",pdfwidth=" + attributes.getOrDefault("pdfwidth", "75%")
                + ",role=figure"
                + (themed ? ",opts=inline]" : "]"));
        return block;
    }

    private static String print(StructuralNode parent, Figure figure,
            boolean anyFont) {
        Path css = PageAttributes.path(parent, "figure-css");
        return (anyFont
                ? figure.withSvg(
                        LabelWidths.in(css.resolveSibling("../fonts"))
                                .fix(figure.svg()))
                : figure).print(css);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private FigureImage() {}
}
