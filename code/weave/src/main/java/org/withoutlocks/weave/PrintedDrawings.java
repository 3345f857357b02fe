package org.withoutlocks.weave;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;

/** Drawings of the shared state between the rows of a printed schedule. */
record PrintedDrawings(StructuralNode parent, Pictures pictures)
        implements
            ScheduleTable.Illustrations {

    private static final double LINE_IN_UNITS = 24;

    @Override
    public List<String> after(int step, int earlier) {
        Figure figure = pictures.figure(step + 1, earlier + 1, "schedule",
                "The shared state after step " + (step + 1));
        return FigureImage.lines(parent, figure, Map.of("pdfwidth", "56%"));
    }

    @Override
    public int lines() {
        return (int) Math.ceil(pictures.height() / LINE_IN_UNITS) + 1;
    }
}
