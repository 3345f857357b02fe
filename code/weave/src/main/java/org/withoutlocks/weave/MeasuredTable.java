package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A recorded benchmark as a table with a row for each run, in AsciiDoc. */
final class MeasuredTable {

    private final JsonNode runs;
    private final Measure measure;

    MeasuredTable(JsonNode runs, Measure measure) {
        this.runs = runs;
        this.measure = measure;
    }

    List<String> lines(Object title) {
        List<String> columns = List.copyOf(measure.cells(runs.get(0)).keySet());
        List<String> lines = new ArrayList<>();
        if (title != null) {
            lines.add("." + title);
        }
        lines.add("[%autowidth%unbreakable.measured" + role(columns.size())
                + ",options=header,cols=\"<" + ",>".repeat(columns.size())
                + "\"]");
        lines.add("|===");
        lines.add("| | " + String.join(" | ", columns));
        lines.add("");
        for (JsonNode run : runs) {
            lines.add("| " + label(run) + " | "
                    + String.join(" | ", measure.cells(run).values()));
        }
        lines.add("|===");
        return lines;
    }

    /** Returns what lets a table be read on a phone for which it is too wide. */
    private static String role(int columns) {
        return columns > 2 ? ".stack" : "";
    }

    /** Returns the parameters, and before them the method if there are more. */
    private String label(JsonNode run) {
        List<String> parts = new ArrayList<>();
        if (methods() > 1) {
            parts.add(inWords(method(run)));
        }
        run.get("params").forEach(value -> parts.add(value.asText()));
        return String.join(", ", parts);
    }

    private long methods() {
        return StreamSupport.stream(runs.spliterator(), false)
                .map(MeasuredTable::method)
                .distinct()
                .count();
    }

    private static String method(JsonNode run) {
        return run.path("benchmark").asText().replaceFirst(".*\\.", "");
    }

    private static String inWords(String camelCase) {
        return camelCase.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
