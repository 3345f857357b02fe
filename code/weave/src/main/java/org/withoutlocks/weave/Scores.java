package org.withoutlocks.weave;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Means with their errors: of the groups, counters or profilers if there are
 * any, else of the benchmark.
 */
final class Scores implements Measure {

    @Override
    public Map<String, String> cells(Run run) {
        Map<String, String> cells = new LinkedHashMap<>();
        run.secondary()
                .forEach((name, score) -> cells.put(
                        name + ", " + Measure.symbol(score.unit()),
                        score.text()));
        if (cells.isEmpty()) {
            Score score = run.primary();
            cells.put(Measure.symbol(score.unit()), score.text());
        }
        return cells;
    }

    @Override
    public String explanation(List<Run> runs) {
        return explanation(runs.stream()
                .flatMap(run -> run.secondary().isEmpty()
                        ? Stream.of(run.primary())
                        : run.secondary().values().stream()));
    }

    static String explanation(Stream<Score> scores) {
        List<Score> uncertain = scores.filter(Score::hasError).toList();
        if (uncertain.isEmpty()) {
            return "mean";
        }
        return "mean and 99.9% confidence interval"
                + (uncertain.stream().anyMatch(Score::reachesZero)
                        ? " (where it reaches zero, the run tells nothing)"
                        : "");
    }
}
