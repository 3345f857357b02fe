package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Means with their errors: of the groups, counters or profilers if there are
 * any, else of the benchmark.
 */
final class Scores implements Measure {

    @Override
    public Map<String, String> cells(JsonNode run) {
        Map<String, String> cells = new LinkedHashMap<>();
        JsonNode parts = run.get("secondaryMetrics");
        if (parts.isEmpty()) {
            JsonNode metric = run.get("primaryMetric");
            cells.put(Measure.unit(metric), cell(metric));
        } else {
            parts.properties()
                    .forEach(part -> cells.put(
                            part.getKey() + ", "
                                    + Measure.unit(part.getValue()),
                            cell(part.getValue())));
        }
        return cells;
    }

    /** Returns score and error, to the first significant digit of the error. */
    private static String cell(JsonNode metric) {
        double error = metric.get("scoreError").asDouble();
        int digits = error > 0 ? (int) Math.ceil(-Math.log10(error)) : 1;
        String number = "%,." + Math.max(digits, 0) + "f";
        return String.format(Locale.ROOT, number + " ± " + number,
                metric.get("score").asDouble(), error);
    }

    @Override
    public String explanation(JsonNode runs) {
        return "mean and 99.9% confidence interval";
    }
}
