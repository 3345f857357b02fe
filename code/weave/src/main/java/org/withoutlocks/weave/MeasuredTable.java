package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A recorded benchmark as a table with a row for each run, in AsciiDoc. */
final class MeasuredTable {

    private final List<Run> runs;
    private final Measure measure;
    private final boolean threads;

    MeasuredTable(List<Run> runs, Measure measure) {
        this.runs = runs;
        this.measure = measure;
        threads = vary(Run::threads);
    }

    private boolean vary(Function<Run, String> property) {
        return runs.stream().map(property).distinct().count() > 1;
    }

    List<String> lines(Object title) {
        List<String> columns = List.copyOf(measure.cells(runs.get(0)).keySet());
        List<String> lines = new ArrayList<>();
        if (title != null) {
            lines.add("." + title);
        }
        lines.add("[%autowidth%unbreakable.measured" + role(columns.size())
                + ",options=header,cols=\"<" + (threads ? ",<" : "")
                + ",>".repeat(columns.size()) + "\"]");
        lines.add("|===");
        lines.add((threads ? "| " : "") + "| | "
                + String.join(" | ", columns));
        lines.add("");
        for (Run run : runs) {
            lines.add((threads ? "| " + run.threads() + " " : "") + "| "
                    + label(run) + " | "
                    + String.join(" | ", measure.cells(run).values()));
        }
        lines.add("|===");
        return lines;
    }

    /** Returns what lets a table be read on a phone for which it is too wide. */
    private String role(int columns) {
        return threads || columns > 2 ? ".stack" : "";
    }

    /**
     * Returns the method and the parameters that are not the same in all rows,
     * or all parameters if there is one row only.
     */
    private String label(Run run) {
        List<String> parts = new ArrayList<>();
        if (vary(Run::method)) {
            parts.add(run.method());
        }
        run.params().forEach((param, value) -> {
            if (vary(other -> String.valueOf(other.params().get(param)))) {
                parts.add(value);
            }
        });
        return String.join(", ",
                parts.isEmpty() ? run.params().values() : parts);
    }
}
