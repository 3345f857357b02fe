package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which runs of a recording are the rows of a chart, and which rows stand
 * together. There is a row for each peer, which is the parameter {@code impl}
 * or else what varies first; whatever else varies makes panels.
 */
final class Panels {

    /** A run, and whether it is one of ours. */
    record Row(String name, boolean ours, Run run) {}

    /** Rows that stand together. The title is empty if there is one panel. */
    record Panel(String title, List<Row> rows) {}

    /** What a macro asks for; empty is all. */
    record Choice(List<String> only, List<String> impl, List<String> ours) {}

    private static final String PEER = "impl";

    /**
     * Chooses.
     *
     * @throws IllegalStateException if a choice names nothing
     */
    static List<Panel> of(List<Run> recorded, Choice choice) {
        List<Run> runs = only(recorded, choice.only);
        Set<String> varying = varying(runs);
        String peer = peer(runs.get(0), varying);
        varying.remove(peer);
        requireNames("ours", choice.ours, runs, peer);
        requireNames("impl", choice.impl, runs, peer);
        Map<String, List<Row>> panels = new LinkedHashMap<>();
        for (Run run : inOrder(runs, peer, choice.impl)) {
            String value = run.dimensions().get(peer);
            panels.computeIfAbsent(title(run, varying),
                    title -> new ArrayList<>())
                    .add(new Row(
                            peer.equals(Run.THREADS) ? Run.inWords(value)
                                    : value,
                            choice.ours.contains(value), run));
        }
        return panels.entrySet()
                .stream()
                .map(panel -> new Panel(panel.getKey(), panel.getValue()))
                .toList();
    }

    private static List<Run> only(List<Run> recorded, List<String> filters) {
        List<Run> runs = recorded;
        for (String filter : filters) {
            String[] sides = filter.split("=", 2);
            String wanted = sides.length > 1 ? sides[1] : "";
            Predicate<Run> fits = run -> wanted
                    .equals(run.dimensions().get(sides[0]));
            if (runs.stream().noneMatch(fits)) {
                throw new IllegalStateException("only=\"" + filter
                        + "\" names nothing; there are "
                        + dimensions(runs));
            }
            runs = runs.stream().filter(fits).toList();
        }
        return runs;
    }

    private static String dimensions(List<Run> runs) {
        return runs.get(0)
                .dimensions()
                .keySet()
                .stream()
                .flatMap(name -> values(runs, name).stream()
                        .map(value -> name + "=" + value))
                .collect(Collectors.joining(", "));
    }

    private static Set<String> values(List<Run> runs, String dimension) {
        return runs.stream()
                .map(run -> run.dimensions().getOrDefault(dimension, ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> varying(List<Run> runs) {
        return runs.get(0)
                .dimensions()
                .keySet()
                .stream()
                .filter(name -> values(runs, name).size() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String peer(Run run, Set<String> varying) {
        Set<String> candidates = varying.isEmpty()
                ? run.dimensions().keySet()
                : varying;
        return candidates.contains(PEER) ? PEER
                : candidates.iterator().next();
    }

    private static void requireNames(String attribute, List<String> names,
            List<Run> runs, String peer) {
        Set<String> values = values(runs, peer);
        for (String name : names) {
            if (!values.contains(name)) {
                throw new IllegalStateException(attribute + "=\"" + name
                        + "\" names no row; the rows are "
                        + String.join(", ", values));
            }
        }
    }

    private static List<Run> inOrder(List<Run> runs, String peer,
            List<String> names) {
        return names.isEmpty() ? runs
                : names.stream()
                        .flatMap(name -> runs.stream()
                                .filter(run -> name
                                        .equals(run.dimensions().get(peer))))
                        .toList();
    }

    private static String title(Run run, Set<String> varying) {
        return varying.stream()
                .map(name -> inWords(name,
                        run.dimensions().getOrDefault(name, "")))
                .collect(Collectors.joining(", "));
    }

    private static String inWords(String dimension, String value) {
        return switch (dimension) {
            case Run.METHOD -> value;
            case Run.THREADS -> Run.inWords(value);
            default -> dimension + ": " + value;
        };
    }

    private Panels() {}
}
