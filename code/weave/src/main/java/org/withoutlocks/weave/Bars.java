package org.withoutlocks.weave;

import java.util.List;
import org.withoutlocks.weave.Panels.Panel;
import org.withoutlocks.weave.Panels.Row;

/** A bar for each score, from 0, and a line over its end for the error. */
final class Bars implements Chart.Marks {

    private static final double BAR = 14;
    private static final double MOST_NAME = 165;
    private static final double CAP = 4;
    /** What is narrower has no width in the SVG, which the PDF refuses. */
    private static final double HAIR = 0.1;

    private final Metric metric;
    private final List<Row> all;
    private final boolean beside;
    private final double left;
    private final double right;

    /** The names of all rows are beside their bars, or all are above. */
    Bars(Metric metric, List<Panel> panels) {
        this.metric = metric;
        all = panels.stream().flatMap(panel -> panel.rows().stream()).toList();
        double name = all.stream()
                .mapToDouble(row -> Drawing.width(row.name()))
                .max()
                .orElseThrow();
        double number = all.stream()
                .mapToDouble(row -> Drawing.width(score(row).number()))
                .max()
                .orElseThrow();
        beside = name <= MOST_NAME;
        left = Drawing.LEFT + (beside ? name + Drawing.GAP : 0);
        right = Drawing.RIGHT - number - Drawing.GAP;
    }

    private Score score(Row row) {
        return metric.of(row.run());
    }

    @Override
    public Axis axis(List<Row> rows) {
        return LinearAxis.of(left, right, rows.stream()
                .mapToDouble(row -> score(row).high())
                .max()
                .orElseThrow());
    }

    @Override
    public double rowHeight() {
        return beside ? 26 : 42;
    }

    @Override
    public double gridHeight() {
        return 26;
    }

    @Override
    public void draw(Drawing drawing, Row row, Axis axis, double top) {
        Score score = score(row);
        double bar = top + rowHeight() - BAR - 6;
        double middle = bar + BAR / 2;
        String text = row.ours() ? "strong" : "label";
        if (beside) {
            drawing.text(text, "end", left - Drawing.GAP, middle + 5,
                    row.name());
        } else {
            drawing.text(text, left, bar - 6, row.name());
        }
        double width = axis.place(score.mean()) - left;
        if (width > HAIR) {
            drawing.rectangle(row.ours() ? "mean-ours" : "mean", left, bar,
                    width, BAR);
        }
        if (score.hasError()) {
            drawError(drawing, score, axis, middle);
        }
        drawing.text(text, "end", Drawing.RIGHT, middle + 5, score.number());
    }

    /** A line that is cut at 0 has no cap there. */
    private static void drawError(Drawing drawing, Score score, Axis axis,
            double middle) {
        double low = axis.place(score.low());
        double high = axis.place(score.high());
        drawing.path("error", "M%s %s H%s M%s %s V%s", low, middle, high, high,
                middle - CAP, middle + CAP);
        if (score.low() > 0) {
            drawing.path("error", "M%s %s V%s", low, middle - CAP,
                    middle + CAP);
        }
    }

    @Override
    public double drawLegend(Drawing drawing, double top) {
        return top;
    }

    @Override
    public String units() {
        return metric.units();
    }

    @Override
    public String inWords(Row row) {
        return row.name() + " " + score(row).text();
    }

    @Override
    public String explanation() {
        return Scores.explanation(all.stream().map(this::score));
    }
}
