package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Percentiles of times that were sampled, and the longest of these. */
final class Percentiles implements Measure {

    private static final List<String> SHOWN =
            List.of("50.0", "99.0", "99.9", "99.99", "100.0");

    @Override
    public Map<String, String> cells(Run run) {
        JsonNode metric = run.json().get("primaryMetric");
        Map<String, String> cells = new LinkedHashMap<>();
        for (String percentile : SHOWN) {
            cells.put(
                    title(percentile) + ", "
                            + Measure.symbol(run.primary().unit()),
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
    public String explanation(List<Run> runs) {
        return explanation("and longest ", runs);
    }

    static String explanation(String others, List<Run> runs) {
        long fewest = runs.stream()
                .mapToLong(Percentiles::samples)
                .min()
                .orElseThrow();
        return String.format(Locale.ROOT,
                "percentiles (p50: half took no longer) %sof at least"
                        + " %,d samples in each row",
                others, fewest);
    }

    /** Returns how many there are in the histograms of forks and iterations. */
    private static long samples(Run run) {
        long samples = 0;
        for (JsonNode fork : run.json()
                .get("primaryMetric")
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
