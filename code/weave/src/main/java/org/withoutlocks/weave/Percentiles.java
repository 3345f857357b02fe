package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Percentiles of times that were sampled, and the longest of these. */
final class Percentiles implements Measure {

    private static final List<String> SHOWN =
            List.of("50.0", "99.0", "99.9", "99.99", "100.0");

    @Override
    public Map<String, String> cells(JsonNode run) {
        JsonNode metric = run.get("primaryMetric");
        Map<String, String> cells = new LinkedHashMap<>();
        for (String percentile : SHOWN) {
            cells.put(title(percentile) + ", " + Measure.unit(metric),
                    String.format(Locale.ROOT, "%,.0f",
                            metric.get("scorePercentiles")
                                    .get(percentile)
                                    .asDouble()));
        }
        return cells;
    }

    private static String title(String percentile) {
        return percentile.equals("100.0")
                ? "longest"
                : "p" + percentile.replaceFirst("\\.0$", "");
    }

    @Override
    public String explanation(JsonNode runs) {
        long fewest = StreamSupport.stream(runs.spliterator(), false)
                .mapToLong(Percentiles::samples)
                .min()
                .orElseThrow();
        return String.format(Locale.ROOT,
                "percentiles (p50: half took no longer) and longest of at least"
                        + " %,d samples in each row",
                fewest);
    }

    /** Returns how many there are in the histograms of forks and iterations. */
    private static long samples(JsonNode run) {
        long samples = 0;
        for (JsonNode fork : run.get("primaryMetric")
                .get("rawDataHistogram")) {
            for (JsonNode iteration : fork) {
                for (JsonNode valueAndCount : iteration) {
                    samples += valueAndCount.get(1).asLong();
                }
            }
        }
        return samples;
    }
}
