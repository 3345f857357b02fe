package org.withoutlocks.weave;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code measured::name[]}: a table of what JMH measured, from {@code name.json}
 * and {@code name.properties} in the folder that the attribute {@code results}
 * names. The machine is named below the table.
 */
@Name("measured")
public final class MeasuredMacro extends BlockMacroProcessor {

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        SourcePlace.around(parent, "measured", target + "[",
                () -> weave(parent, target, attributes));
        return null;
    }

    private void weave(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        Recording recording = Recording
                .read(PageAttributes.path(parent, "results"), target);
        Measure measure = Measure.of(recording.runs());
        parseContent(parent, new MeasuredTable(recording.runs(), measure)
                .lines(attributes.get("title")));
        parseContent(parent, List.of("[.measured]", recording
                .where(measure.explanation(recording.runs()))));
    }
}
