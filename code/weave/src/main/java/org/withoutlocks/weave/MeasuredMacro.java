package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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

    private static final String RECORD =
            "record the benchmark, as the README says";

    @Override
    public StructuralNode process(StructuralNode parent, String target,
            Map<String, Object> attributes) {
        Path results = PageAttributes.path(parent, "results");
        JsonNode runs = runs(results.resolve(target + ".json"));
        Properties machine = machine(results.resolve(target + ".properties"));
        Measure measure = Measure.of(runs);
        parseContent(parent, new MeasuredTable(runs, measure)
                .lines(attributes.get("title")));
        parseContent(parent, List.of("[.measured]", where(runs, machine,
                measure.explanation(runs))));
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

    private static String threads(int threads) {
        return threads == 1 ? "1 thread" : threads + " threads";
    }

    private static String where(JsonNode runs, Properties machine,
            String explanation) {
        JsonNode run = runs.get(0);
        return String.format(Locale.ROOT,
                "Measured on %s with JMH %s: %s forks of %s iterations of %s, "
                        + "%s, on %s, %s cores, %s, %s, %s; %s.",
                machine.getProperty("date"), run.get("jmhVersion").asText(),
                run.get("forks").asText(),
                run.get("measurementIterations").asText(),
                run.get("measurementTime").asText(),
                threads(run.get("threads").asInt()), machine.getProperty("cpu"),
                machine.getProperty("cores"), machine.getProperty("os"),
                machine.getProperty("jvm"), machine.getProperty("collector"),
                explanation);
    }
}
