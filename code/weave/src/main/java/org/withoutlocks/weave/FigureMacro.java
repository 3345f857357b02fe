package org.withoutlocks.weave;

import java.nio.file.Path;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code figure::name.svg[]}: a figure from the folder that the attribute
 * {@code figures} names.
 */
@Name("figure")
public final class FigureMacro extends BlockMacroProcessor {

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        SourcePlace.around(parent, "figure", target + "[", () -> {
            Path file = PageAttributes.path(parent, "figures").resolve(target);
            parseContent(parent,
                    FigureImage.lines(parent, Figure.read(file), attributes));
        });
        return null;
    }
}
