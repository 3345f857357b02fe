package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What the book shows of each run that JMH recorded. */
interface Measure {

    /** Returns the columns' titles and what stands below them. */
    Map<String, String> cells(JsonNode run);

    /** Says what the cells are. */
    String explanation(JsonNode runs);

    static Measure of(JsonNode runs) {
        return runs.get(0).path("mode").asText().equals("sample")
                ? new Percentiles()
                : new Scores();
    }

    static String unit(JsonNode metric) {
        return metric.get("scoreUnit").asText().replaceFirst("^us/", "µs/");
    }
}
