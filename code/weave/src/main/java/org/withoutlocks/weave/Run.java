package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One run that JMH recorded: a benchmark with certain parameters. */
record Run(JsonNode json) {

    static final String METHOD = "method";
    static final String THREADS = "threads";

    boolean isSampled() {
        return json.path("mode").asText().equals("sample");
    }

    /** Returns the name of the benchmark's method, in words. */
    String method() {
        return json.path("benchmark")
                .asText()
                .replaceFirst(".*\\.", "")
                .replaceAll("(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    String threads() {
        return inWords(json.get("threads").asText());
    }

    static String inWords(String threads) {
        return threads + (threads.equals("1") ? " thread" : " threads");
    }

    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        json.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(),
                        param.getValue().asText()));
        return params;
    }

    /** Returns all in which runs of a recording may differ. */
    Map<String, String> dimensions() {
        Map<String, String> dimensions = params();
        dimensions.put(METHOD, method());
        dimensions.put(THREADS, json.get("threads").asText());
        return dimensions;
    }

    /** Returns the score of the benchmark. */
    Score primary() {
        return Score.of(json.get("primaryMetric"));
    }

    /** Returns what groups, counters or profilers reported, if any. */
    Map<String, Score> secondary() {
        Map<String, Score> scores = new LinkedHashMap<>();
        json.path("secondaryMetrics")
                .properties()
                .forEach(part -> scores.put(part.getKey(),
                        Score.of(part.getValue())));
        return scores;
    }
}
