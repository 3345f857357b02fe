package org.withoutlocks.weave;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a run a chart shows, and what to call it. */
record Metric(String name, String units) {

    private static final String PRIMARY = "score";

    /** What profilers report, by its name, and which of it is better. */
    private static final Map<String, String> REPORTED = Map.of("slowest",
            "what the slowest thread did, in percent of the fastest;"
                    + " longer is better",
            "gc.alloc.rate.norm",
            "bytes allocated per operation; shorter is better");

    private static final Map<String, String> WORDS = Map.of("ns",
            "nanoseconds", "us", "microseconds", "ms", "milliseconds", "s",
            "seconds", "ops", "operations", "B", "bytes", "op", "operation");

    /**
     * Returns the metric of that name. Without a name, it is the only secondary
     * one, or the score if there are none.
     */
    static Metric of(List<Run> runs, String name) {
        Set<String> secondary = runs.get(0).secondary().keySet();
        String chosen = name.isEmpty() ? without(secondary) : name;
        if (!chosen.equals(PRIMARY) && !secondary.contains(chosen)) {
            throw new IllegalStateException("metric=\"" + name
                    + "\" does not say what to chart; there are " + PRIMARY
                    + (secondary.isEmpty() ? ""
                            : ", " + String.join(", ", secondary)));
        }
        return new Metric(chosen, units(runs, chosen));
    }

    private static String without(Set<String> secondary) {
        return switch (secondary.size()) {
            case 0 -> PRIMARY;
            case 1 -> secondary.iterator().next();
            default -> "";
        };
    }

    Score of(Run run) {
        return of(run, name);
    }

    private static Score of(Run run, String name) {
        Score score = name.equals(PRIMARY) ? run.primary()
                : run.secondary().get(name);
        if (score == null) {
            throw new IllegalStateException(
                    "a run reports no " + name + ": " + run.dimensions());
        }
        return score;
    }

    private static String units(List<Run> runs, String name) {
        String reported = REPORTED.get(name);
        if (reported != null) {
            return reported;
        }
        String unit = of(runs.get(0), name).unit();
        return (name.equals(PRIMARY) ? "" : name + ", ") + inWords(unit)
                + (unit.startsWith("ops/") && several(runs)
                        ? ", all threads together"
                        : "")
                + better(unit);
    }

    private static boolean several(List<Run> runs) {
        return runs.stream().anyMatch(run -> !run.threads().equals("1 thread"));
    }

    private static String inWords(String unit) {
        String[] sides = unit.split("/", 2);
        return sides.length < 2 ? unit
                : word(sides[0]) + " per "
                        + word(sides[1]).replaceFirst("s$", "");
    }

    private static String word(String unit) {
        return WORDS.getOrDefault(unit, unit);
    }

    private static String better(String unit) {
        return unit.startsWith("ops/") ? "; longer is better"
                : unit.endsWith("/op") ? "; shorter is better" : "";
    }
}
