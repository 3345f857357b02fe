package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.History.Operation;
import org.withoutlocks.explorer.engine.History.Thrown;

/** Writes down what the search tries, one operation a line. */
public final class TracedLinearizer extends Linearizer {

    private record Line(String call, String outcome) {}

    private final Function<Operation, String> words;
    private final List<Line> lines = new ArrayList<>();

    /** The function says what a line calls an operation. */
    public TracedLinearizer(Specification specification, boolean realTime,
            Function<Operation, String> words) {
        super(specification, realTime);
        this.words = words;
    }

    @Override
    public @Nullable List<Operation> order(History history) {
        return super.order(history);
    }

    /** Returns the lines, indented as deep as the order was long. */
    public List<String> lines() {
        int width = lines.stream()
                .filter(line -> !line.outcome.isEmpty())
                .mapToInt(line -> line.call.length())
                .max()
                .orElse(0);
        return lines.stream()
                .map(line -> line.call
                        + " ".repeat(Math.max(0,
                                width - line.call.length() + 4))
                        + line.outcome)
                .map(String::stripTrailing)
                .toList();
    }

    @Override
    boolean agrees(List<Operation> order) {
        Operation last = order.get(order.size() - 1);
        boolean agrees = super.agrees(order);
        add(order.size() - 1, words.apply(last), agrees ? "ok"
                : contradiction(resultOfLast(order), last.result));
        return agrees;
    }

    @Override
    boolean search(List<Operation> left, List<Operation> order) {
        boolean found = super.search(left, order);
        if (!found) {
            addThoseThatWait(left, order.size());
            add(order.size(), order.isEmpty() ? "no order fits" : "back", "");
        }
        return found;
    }

    /** What waits for its own actor needs no word. */
    private void addThoseThatWait(List<Operation> left, int depth) {
        Set<Integer> actors = new HashSet<>();
        for (Operation operation : left) {
            if (actors.add(operation.actor)) {
                left.stream()
                        .filter(other -> isBefore(other, operation))
                        .findFirst()
                        .ifPresent(other -> add(depth, words.apply(operation),
                                "may not come before " + words.apply(other)));
            }
        }
    }

    private void add(int depth, String call, String outcome) {
        lines.add(new Line("  ".repeat(depth) + call, outcome));
    }

    private static String contradiction(@Nullable Object result,
            @Nullable Object recorded) {
        if (result instanceof Thrown == recorded instanceof Thrown) {
            return "would " + verb(result) + ", not " + recorded;
        }
        return "would " + verb(result) + ", not " + verb(recorded);
    }

    private static String verb(@Nullable Object result) {
        return (result instanceof Thrown ? "throw " : "return ") + result;
    }
}
