package org.withoutlocks.weave;

import java.util.List;
import java.util.Map;

/** What a table shows of each run that JMH recorded. */
interface Measure {

    /** Returns the columns' titles and what stands below them. */
    Map<String, String> cells(Run run);

    /** Says what the cells are. */
    String explanation(List<Run> runs);

    static Measure of(List<Run> runs) {
        return runs.get(0).isSampled() ? new Percentiles() : new Scores();
    }

    static String symbol(String unit) {
        return unit.replaceFirst("^us/", "µs/");
    }
}
