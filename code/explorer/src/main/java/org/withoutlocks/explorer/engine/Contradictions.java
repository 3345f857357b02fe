package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Contradiction;
import org.withoutlocks.explorer.Contradiction.Before;
import org.withoutlocks.explorer.Contradiction.Call;
import org.withoutlocks.explorer.engine.History.Operation;
import org.withoutlocks.explorer.engine.History.Thrown;

/**
 * Finds why no order explains a history, by asking the search for less: that
 * only some of the results be right, and only some operations keep their order
 * in time. What cannot be had even so is the reason.
 */
public final class Contradictions {

    private static final List<String> ORDINALS = List.of("first", "second",
            "third", "fourth", "fifth", "sixth", "seventh", "eighth");

    /** That one operation returned before another of another thread began. */
    private record Edge(Operation first, Operation then) {}

    private final History history;
    private final Specification specification;
    private final Function<Operation, String> threads;
    private final List<Operation> begun;
    private final Set<Edge> time;

    /** The function says what the thread of an operation is called. */
    public Contradictions(History history, Specification specification,
            boolean realTime, Function<Operation, String> threads) {
        this.history = history;
        this.specification = specification;
        this.threads = threads;
        begun = history.operations.stream()
                .filter(operation -> operation.called >= 0)
                .toList();
        time = new LinkedHashSet<>();
        for (Operation first : realTime ? begun : List.<Operation>of()) {
            begun.stream()
                    .filter(then -> first.returned < then.called
                            && !isOrderedAnyway(first, then))
                    .forEach(then -> time.add(new Edge(first, then)));
        }
    }

    private static boolean isOrderedAnyway(Operation first, Operation then) {
        return first.actor == then.actor || first.actor == History.SETUP;
    }

    /**
     * Returns the reason that names the fewest results and times, those that
     * would be allowed included, and rather results than times; nothing if
     * there is an order.
     */
    public @Nullable Contradiction simplest() {
        List<Operation> ended = begun.stream()
                .filter(operation -> !operation.isPending())
                .toList();
        Contradiction simplest = null;
        int most = ended.size();
        for (int size = 1; size <= most; size++) {
            for (List<Operation> some : subsets(ended, size)) {
                Operation last = lastOf(some);
                List<Operation> given = Linearizer.without(last, some);
                if (order(some, time) == null && order(given, time) != null) {
                    List<Edge> before = needed(given, last);
                    simplest = simpler(simplest, contradiction(
                            needed(given, last, Set.copyOf(before)), before,
                            last));
                    simplest = simpler(simplest,
                            contradiction(given, before, last));
                    most = Math.min(most, named(simplest));
                }
            }
        }
        return simplest;
    }

    private static Operation lastOf(List<Operation> some) {
        return some.stream()
                .max(Comparator.comparingInt(operation -> operation.returned))
                .orElseThrow();
    }

    private static Contradiction simpler(@Nullable Contradiction one,
            Contradiction other) {
        return one == null || Comparator
                .comparingInt(Contradictions::named)
                .thenComparingInt(it -> it.before().size())
                .thenComparing(it -> !isTwice(it))
                .thenComparingInt(it -> it.allowed().size())
                .compare(other, one) < 0 ? other : one;
    }

    /** Says whether something came out twice, which is easy to see. */
    private static boolean isTwice(Contradiction contradiction) {
        return contradiction.given()
                .stream()
                .anyMatch(call -> call.result()
                        .equals(contradiction.wrong().result()));
    }

    private static int named(Contradiction contradiction) {
        return contradiction.given().size() + contradiction.before().size()
                + contradiction.allowed().size();
    }

    private static List<List<Operation>> subsets(List<Operation> all,
            int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Operation>> subsets = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (List<Operation> rest : subsets(
                    all.subList(i + 1, all.size()), size - 1)) {
                List<Operation> subset = new ArrayList<>(List.of(all.get(i)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private Contradiction contradiction(List<Operation> given,
            List<Edge> before, Operation wrong) {
        return new Contradiction(
                given.stream().map(this::recorded).toList(),
                before.stream()
                        .map(edge -> new Before(recorded(edge.first),
                                recorded(edge.then)))
                        .toList(),
                recorded(wrong), allowed(given, before, wrong),
                closest(given, wrong));
    }

    /** Drops the results that are not needed with these times. */
    private List<Operation> needed(List<Operation> some, Operation wrong,
            Set<Edge> before) {
        List<Operation> needed = new ArrayList<>(some);
        needed.add(wrong);
        for (Operation operation : some) {
            List<Operation> fewer = Linearizer.without(operation, needed);
            if (order(fewer, before) == null) {
                needed.remove(operation);
            }
        }
        needed.remove(wrong);
        return needed;
    }

    /** Drops the times that are not; first what has nothing to do with it. */
    private List<Edge> needed(List<Operation> given, Operation wrong) {
        List<Operation> results = new ArrayList<>(given);
        results.add(wrong);
        Set<Edge> needed = new HashSet<>(time);
        time.stream()
                .sorted(Comparator.comparing((Edge edge) -> edge.then == wrong)
                        .thenComparing(edge -> results.contains(edge.first))
                        .thenComparing(edge -> -edge.first.returned))
                .forEach(edge -> {
                    needed.remove(edge);
                    if (order(results, needed) != null) {
                        needed.add(edge);
                    }
                });
        return time.stream().filter(needed::contains).toList();
    }

    /** Returns what an operation returns in the orders that remain. */
    private List<String> allowed(List<Operation> given, List<Edge> before,
            Operation wrong) {
        Set<Object> found = new HashSet<>();
        List<String> allowed = new ArrayList<>();
        Less search = new Less(given, Set.copyOf(before)) {
            @Override
            boolean agrees(List<Operation> order) {
                return last(order) == wrong
                        ? !found.contains(boxed(resultOfLast(order)))
                        : super.agrees(order);
            }
        };
        List<Operation> order = search.order(history);
        while (order != null) {
            Object result = search.resultOfLast(
                    order.subList(0, order.indexOf(wrong) + 1));
            found.add(boxed(result));
            allowed.add(text(wrong, result));
            order = search.order(history);
        }
        allowed.sort(Comparator.comparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
        return allowed;
    }

    /** Returns an order with as many results right as can be. */
    private List<Call> closest(List<Operation> given, Operation wrong) {
        List<Operation> right = new ArrayList<>(given);
        for (Operation operation : begun) {
            if (operation != wrong && !operation.isPending()
                    && !right.contains(operation)) {
                right.add(operation);
                if (order(right, time) == null) {
                    right.remove(operation);
                }
            }
        }
        List<Operation> order =
                Objects.requireNonNull(order(right, time));
        Linearizer linearizer = new Less(right, time);
        return IntStream.range(0, order.size())
                .mapToObj(i -> call(order.get(i), linearizer
                        .resultOfLast(order.subList(0, i + 1))))
                .toList();
    }

    private @Nullable List<Operation> order(List<Operation> right,
            Set<Edge> before) {
        return new Less(right, before).order(history);
    }

    private static Object boxed(@Nullable Object result) {
        return List.of(result == null ? List.of() : result);
    }

    private Call recorded(Operation operation) {
        return call(operation, operation.result);
    }

    private Call call(Operation operation, @Nullable Object result) {
        List<Operation> alike = history.operations.stream()
                .filter(other -> other.actor == operation.actor
                        && other.call().equals(operation.call()))
                .toList();
        return new Call(
                operation.actor == History.SETUP ? ""
                        : threads.apply(operation),
                alike.size() == 1 ? ""
                        : ORDINALS.get(Math.min(alike.indexOf(operation),
                                ORDINALS.size() - 1)),
                operation.call(), text(operation, result));
    }

    private String text(Operation operation, @Nullable Object result) {
        return result instanceof Thrown ? "throws " + result
                : specification.isVoid(operation) ? ""
                        : String.valueOf(result);
    }

    /** A search for an order that has to explain less. */
    private class Less extends Linearizer {

        private final Set<Operation> right;
        private final Set<Edge> before;

        Less(List<Operation> right, Set<Edge> before) {
            super(specification, true);
            this.right = new HashSet<>(right);
            this.before = before;
        }

        static Operation last(List<Operation> order) {
            return order.get(order.size() - 1);
        }

        @Override
        boolean agrees(List<Operation> order) {
            return !right.contains(last(order)) || super.agrees(order);
        }

        @Override
        boolean isBefore(Operation first, Operation then) {
            return super.isBefore(first, then)
                    && (isOrderedAnyway(first, then)
                            || before.contains(new Edge(first, then)));
        }
    }
}
