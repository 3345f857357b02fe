package org.withoutlocks.weave;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.withoutlocks.weave.Panels.Row;

/** Percentiles of sampled times, each with a shape of its own. */
final class PercentileMarks implements Chart.Marks {

    /** A percentile, and the outline of its mark, of which 0 0 is the middle. */
    private enum Mark {

        P50("50.0", "M%s %s m-5 0 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0 Z"), P90(
                "90.0", "M%s %s m-4.5 -4.5 h9 v9 h-9 Z"), P99("99.0",
                        "M%s %s m0 -6.5 l6.5 6.5 l-6.5 6.5 l-6.5 -6.5 Z"), P99_9(
                                "99.9",
                                "M%s %s m0 -6 l6.5 11 h-13 Z"), P99_99("99.99",
                                        "M%s %s m-1.5 -7 h3 v14 h-3 Z");

        private final String percentile;
        private final String outline;

        Mark(String percentile, String outline) {
            this.percentile = percentile;
            this.outline = outline;
        }

        String title() {
            return "p" + percentile.replaceFirst("\\.0$", "");
        }

        double nanoseconds(Run run) {
            return run.json()
                    .get("primaryMetric")
                    .get("scorePercentiles")
                    .get(percentile)
                    .asDouble() * Nanoseconds.in(run.primary().unit());
        }

        void draw(Drawing drawing, String style, double x, double y) {
            drawing.path(style, outline, x, y);
        }
    }

    private final List<Run> runs;

    PercentileMarks(List<Run> runs) {
        this.runs = runs;
    }

    @Override
    public Axis axis(List<Row> rows) {
        return LogAxis.of(Drawing.LEFT + 8, Drawing.RIGHT - 8,
                times(rows).min().orElseThrow(),
                times(rows).max().orElseThrow());
    }

    private static DoubleStream times(List<Row> rows) {
        return rows.stream()
                .flatMapToDouble(row -> Arrays.stream(Mark.values())
                        .mapToDouble(mark -> mark.nanoseconds(row.run())));
    }

    @Override
    public double rowHeight() {
        return 42;
    }

    @Override
    public double gridHeight() {
        return 22;
    }

    @Override
    public void draw(Drawing drawing, Row row, Axis axis, double top) {
        double y = top + rowHeight() - 12;
        drawing.text(row.ours() ? "strong" : "label", Drawing.LEFT, y - 14,
                row.name());
        drawing.path(row.ours() ? "line" : "rule", "M%s %s H%s",
                axis.place(Mark.P50.nanoseconds(row.run())), y,
                axis.place(Mark.P99_99.nanoseconds(row.run())));
        for (Mark mark : Mark.values()) {
            mark.draw(drawing, row.ours() ? "mark-ours" : "mark",
                    axis.place(mark.nanoseconds(row.run())), y);
        }
    }

    @Override
    public double drawLegend(Drawing drawing, double top) {
        double step = (Drawing.RIGHT - Drawing.LEFT) / Mark.values().length;
        double x = Drawing.LEFT;
        for (Mark mark : Mark.values()) {
            mark.draw(drawing, "mark", x + 8, top + 10);
            drawing.text("label", x + 20, top + 15, mark.title());
            x += step;
        }
        return top + 26;
    }

    @Override
    public String units() {
        return "time of one operation, from line to line ten times as long;"
                + " further left is better";
    }

    @Override
    public String inWords(Row row) {
        return row.name() + " " + Arrays.stream(Mark.values())
                .map(mark -> mark.title() + " "
                        + Nanoseconds.text(mark.nanoseconds(row.run())))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String explanation() {
        return Percentiles.explanation("", runs);
    }
}
