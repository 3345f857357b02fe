package org.withoutlocks.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.Contradictions;
import org.withoutlocks.explorer.engine.History;
import org.withoutlocks.explorer.engine.Specification;
import org.withoutlocks.explorer.engine.TracedLinearizer;

/**
 * A history as text, judged by the checker that judges what the explorer runs.
 * <pre>
 * T1 |--push(A)------------|        |--get(0): A--|
 * T2        |--size(): 0--|      |--pop()-----------&gt;
 * </pre>
 *
 * <p>A line is a thread: its name, then its calls one after the other. A bar
 * goes from call to return; one that ends in {@code >} never returned. Of the
 * columns only the order counts. Digits are an int; {@code true},
 * {@code false} and {@code null} are what they say; the name of an exception of
 * {@code java.lang} or {@code java.util} says that it was thrown; anything else
 * is a String. A void call has no result. In {@code p.push(A)}, each name
 * before the point is an object of its own.
 */
public final class WrittenHistory {

    /** A call; its times are columns, counted from 1. */
    public record Operation(String thread, String text, int called,
            int returned) {

        /** Says whether it never returned. */
        public boolean isPending() {
            return returned == Integer.MAX_VALUE;
        }

        /** Says whether neither had returned when the other was called. */
        public boolean overlaps(Operation other) {
            return called < other.returned && other.called < returned;
        }

        @Override
        public String toString() {
            return thread + " " + text;
        }
    }

    private final List<WrittenBar> bars;
    private final Specification specification;
    private final Map<History.Operation, Operation> operations =
            new HashMap<>();
    private final List<String> trace;
    private final @Nullable List<Operation> order;
    private final Contradictions contradictions;

    /**
     * Reads a history and looks for an order of it.
     *
     * @param specification a class with a constructor without parameters
     * @throws IllegalArgumentException whose message names line and column, if
     * something is wrong with the text
     */
    public static WrittenHistory of(String text, Class<?> specification) {
        return new WrittenHistory(bars(text), new Specification(specification),
                true);
    }

    /**
     * Returns the same history with only each thread's own order to be kept: it
     * has an order if the history is sequentially consistent.
     */
    public WrittenHistory withoutTime() {
        return new WrittenHistory(bars, specification, false);
    }

    private WrittenHistory(List<WrittenBar> bars, Specification specification,
            boolean realTime) {
        this.bars = bars;
        this.specification = specification;
        History history = history();
        TracedLinearizer linearizer = new TracedLinearizer(specification,
                realTime, operation -> written(operation).toString());
        List<History.Operation> found = linearizer.order(history);
        order = found == null ? null
                : found.stream().map(this::written).toList();
        trace = linearizer.lines();
        contradictions = new Contradictions(history, specification, realTime,
                operation -> written(operation).thread());
    }

    /** Returns the operations, line by line. */
    public List<Operation> operations() {
        return bars.stream().map(WrittenBar::operation).toList();
    }

    /**
     * Returns an order of the operations in which the specification returns
     * what they returned. Of those that are pending it has only what it needs.
     */
    public Optional<List<Operation>> order() {
        return Optional.ofNullable(order);
    }

    /** Returns why there is no order, if there is none. */
    public Optional<Contradiction> contradiction() {
        return order == null ? Optional.of(contradictions.simplest())
                : Optional.empty();
    }

    /**
     * Returns what the search tried, a line for an operation that comes next
     * in the order, indented by its place there.
     */
    public List<String> trace() {
        return trace;
    }

    private Operation written(History.Operation operation) {
        return Objects.requireNonNull(operations.get(operation));
    }

    private static List<WrittenBar> bars(String text) {
        List<WrittenBar> bars = new ArrayList<>();
        Set<String> threads = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<WrittenBar> line = WrittenBar.parse(lines.get(i), i + 1);
                if (!threads.add(line.get(0).thread())) {
                    throw WrittenBar.problem(i + 1, 1,
                            line.get(0).thread() + " has a line already");
                }
                bars.addAll(line);
            }
        }
        if (bars.isEmpty()) {
            throw WrittenBar.problem(1, 1, "a history has a call at least");
        }
        return bars;
    }

    /** What is pending comes last, so that the search tries it last. */
    private History history() {
        History history = new History();
        SortedMap<Integer, Runnable> events = new TreeMap<>();
        bars.stream()
                .sorted(Comparator.comparing(WrittenBar::isPending)
                        .thenComparing(WrittenBar::called))
                .forEach(bar -> {
                    String problem = bar.call()
                            .problem(specification, bar.isPending());
                    if (problem != null) {
                        throw bar.problem(bar.called(), problem);
                    }
                    History.Operation operation =
                            history.call(bar.line(), bar.call().object(),
                                    bar.call().name(),
                                    bar.call().arguments().toArray());
                    operations.put(operation, bar.operation());
                    happens(events, bar, bar.called(),
                            () -> history.begin(operation));
                    if (!bar.isPending()) {
                        happens(events, bar, bar.returned(),
                                () -> history.end(operation,
                                        bar.call().recorded()));
                    }
                });
        events.values().forEach(Runnable::run);
        return history;
    }

    private static void happens(SortedMap<Integer, Runnable> events,
            WrittenBar bar, int column, Runnable event) {
        if (events.put(column, event) != null) {
            throw bar.problem(column, "another bar begins or ends in this"
                    + " column; shift one of them, to say which is first");
        }
    }
}
