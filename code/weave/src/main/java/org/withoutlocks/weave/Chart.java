package org.withoutlocks.weave;

import java.util.List;
import java.util.stream.Collectors;
import org.withoutlocks.weave.Panels.Panel;
import org.withoutlocks.weave.Panels.Row;

/** Panels below each other: titles, rows, and the axis below the last. */
final class Chart {

    /** What is drawn for each row, and how high on the page a row is. */
    interface Marks {

        Axis axis(List<Row> rows);

        double rowHeight();

        /** Returns how much of a row, from below, is where values are. */
        double gridHeight();

        void draw(Drawing drawing, Row row, Axis axis, double top);

        /** Draws what explains the marks, and returns where it ends. */
        double drawLegend(Drawing drawing, double top);

        /** Says below the axis what it measures. */
        String units();

        String inWords(Row row);

        /** Says what the marks are. */
        String explanation();
    }

    private static final double TITLE = 26;
    private static final double TICK = 16;

    private final List<Panel> panels;
    private final Marks marks;
    private final boolean ownScale;
    private final Drawing drawing = new Drawing();

    Chart(List<Panel> panels, Marks marks, boolean ownScale) {
        this.panels = panels;
        this.marks = marks;
        this.ownScale = ownScale;
    }

    Figure draw(String name, String title) {
        double y = marks.drawLegend(drawing, 4);
        for (int i = 0; i < panels.size(); i++) {
            y = drawPanel(panels.get(i), i == panels.size() - 1, y);
        }
        y = drawUnits(y + 24);
        return drawing.figure("chart-" + name, y + 10, title, inWords());
    }

    /** If they need several lines, what is better begins one. */
    private double drawUnits(double top) {
        String units = marks.units();
        double y = top;
        if (!Drawing.fits(Drawing.LEFT, units)) {
            int end = units.indexOf(';') + 1;
            y = Drawing.LINE + drawing.paragraph("note", Drawing.LEFT, y,
                    units.substring(0, end));
            units = units.substring(end).strip();
        }
        return drawing.paragraph("note", Drawing.LEFT, y, units);
    }

    private double drawPanel(Panel panel, boolean last, double top) {
        Axis axis = marks.axis(ownScale
                ? panel.rows()
                : panels.stream()
                        .flatMap(each -> each.rows().stream())
                        .toList());
        double y = top;
        if (!panel.title().isEmpty()) {
            y += TITLE;
            drawing.text("strong", Drawing.LEFT, y - 9, panel.title());
        }
        double bottom = y + panel.rows().size() * marks.rowHeight();
        for (Row row : panel.rows()) {
            double below = y + marks.rowHeight();
            for (Axis.Tick tick : axis.ticks()) {
                drawing.path("grid", "M%s %s V%s", tick.x(),
                        below - marks.gridHeight(), below);
            }
            marks.draw(drawing, row, axis, y);
            y = below;
        }
        if (!last && !ownScale) {
            return bottom + 6;
        }
        for (Axis.Tick tick : axis.ticks()) {
            drawing.text("note", "middle", within(tick), bottom + TICK,
                    tick.label());
        }
        return bottom + TICK + 8;
    }

    /** Returns the middle of a label such that it does not leave the figure. */
    private static double within(Axis.Tick tick) {
        double half = Drawing.width(tick.label()) / 2;
        return Math.max(half + 1, Math.min(Drawing.WIDTH - half - 1, tick.x()));
    }

    private String inWords() {
        String units = marks.units();
        return Character.toUpperCase(units.charAt(0)) + units.substring(1)
                + ". "
                + panels.stream()
                        .map(panel -> (panel.title().isEmpty() ? ""
                                : panel.title() + ": ")
                                + panel.rows()
                                        .stream()
                                        .map(marks::inWords)
                                        .collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(". "));
    }
}
