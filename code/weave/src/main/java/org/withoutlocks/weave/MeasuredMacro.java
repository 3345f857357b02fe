package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.asciidoctor.extension.Name;

/**
 * {@code measured::name[]}: a table of what JMH measured, with its error, from
 * {@code name.json} and {@code name.properties} in the folder that the
 * attribute {@code results} names. The machine is named below the table.
 */
@Name("measured")
public final class MeasuredMacro extends BlockMacroProcessor {

    private static final String RECORD =
            "record the benchmark, as the README says";

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        Path results = PageAttributes.path(parent, "results");
        JsonNode runs = runs(results.resolve(target + ".json"));
        Properties machine = machine(results.resolve(target + ".properties"));
        parseContent(parent, table(runs, attributes.get("title")));
        parseContent(parent, List.of("[.measured]", where(runs, machine)));
        return null;
    }

    private static JsonNode runs(Path file) {
        try {
            JsonNode runs = new ObjectMapper().readTree(file.toFile());
            if (runs.isEmpty()) {
                throw new IllegalStateException(file + " has no result");
            }
            return runs;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage() + "; " + RECORD, e);
        }
    }

    private static Properties machine(Path file) {
        Properties machine = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            machine.load(reader);
            return machine;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage() + "; " + RECORD, e);
        }
    }

    private static List<String> table(JsonNode runs, Object title) {
        List<String> columns = new ArrayList<>(metrics(runs.get(0)).keySet());
        List<String> lines = new ArrayList<>();
        if (title != null) {
            lines.add("." + title);
        }
        lines.add("[%autowidth%unbreakable.measured,options=header,cols=\"<"
                + ",>"
                        .repeat(columns.size())
                + "\"]");
        lines.add("|===");
        lines.add("| | " + String.join(" | ", columns));
        lines.add("");
        for (JsonNode run : runs) {
            StringBuilder row = new StringBuilder("| " + parameters(run));
            metrics(run).values()
                    .forEach(metric -> row.append(" | ").append(cell(metric)));
            lines.add(row.toString());
        }
        lines.add("|===");
        return lines;
    }

    private static Map<String, JsonNode> metrics(JsonNode run) {
        Map<String, JsonNode> metrics = new LinkedHashMap<>();
        JsonNode groups = run.get("secondaryMetrics");
        if (groups.isEmpty()) {
            JsonNode metric = run.get("primaryMetric");
            metrics.put(unit(metric), metric);
        } else {
            groups.properties()
                    .forEach(group -> metrics.put(
                            group.getKey() + ", "
                                    + unit(group.getValue()),
                            group.getValue()));
        }
        return metrics;
    }

    private static String unit(JsonNode metric) {
        return metric.get("scoreUnit").asText().replaceFirst("^us/", "µs/");
    }

    private static String parameters(JsonNode run) {
        List<String> values = new ArrayList<>();
        Iterator<JsonNode> parameters = run.get("params").elements();
        parameters.forEachRemaining(value -> values.add(value.asText()));
        return String.join(", ", values);
    }

    /** Returns score and error, to the first significant digit of the error. */
    private static String cell(JsonNode metric) {
        double error = metric.get("scoreError").asDouble();
        int digits = error > 0 ? (int) Math.ceil(-Math.log10(error)) : 1;
        String number = "%." + Math.max(digits, 0) + "f";
        return String.format(Locale.ROOT, number + " ± " + number,
                metric.get("score").asDouble(), error);
    }

    private static String threads(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    private static String where(JsonNode runs, Properties machine) {
        JsonNode run = runs.get(0);
        return String.format(Locale.ROOT,
                "Measured on %s with JMH %s: %s forks of %s iterations of %s, "
                        + "%s, on %s, %s cores, %s, %s, %s; mean and 99.9%% "
                        + "confidence interval.",
                machine.getProperty("date"), run.get("jmhVersion").asText(),
                run.get("forks").asText(),
                run.get("measurementIterations").asText(),
                run.get("measurementTime").asText(),
                threads(run.get("threads").asInt()), machine.getProperty("cpu"),
                machine.getProperty("cores"), machine.getProperty("os"),
                machine.getProperty("jvm"), machine.getProperty("collector"));
    }
}
