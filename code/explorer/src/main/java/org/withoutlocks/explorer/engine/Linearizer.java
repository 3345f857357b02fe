package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.History.Operation;

/**
 * Looks for an order of the operations of a history that the specification
 * explains (Wing and Gong 1993), by trying them all.
 */
class Linearizer {

    private final Specification specification;
    private final boolean realTime;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    Linearizer(Class<?> specification) {
        this(new Specification(specification), true);
    }

    /** Without real time, only each actor's own order counts. */
    Linearizer(Specification specification, boolean realTime) {
        this.specification = specification;
        this.realTime = realTime;
    }

    boolean explains(History history) {
        return known.computeIfAbsent(history.key(),
                key -> order(history) != null);
    }

    /** Returns an order that fits; it may leave out what is pending. */
    @Nullable
    List<Operation> order(History history) {
        List<Operation> order = new ArrayList<>();
        List<Operation> begun = history.operations.stream()
                .filter(operation -> operation.called >= 0)
                .toList();
        return search(begun, order) ? order : null;
    }

    // tag::search[]
    boolean search(List<Operation> left, List<Operation> order) {
        if (left.stream().allMatch(Operation::isPending)) {
            return true;
        }
        for (Operation next : left) {
            if (mayBeNext(next, left)) {
                order.add(next);
                if (agrees(order) && search(without(next, left), order)) {
                    return true;
                }
                order.remove(order.size() - 1);
            }
        }
        return false;
    }

    private boolean mayBeNext(Operation next, List<Operation> left) {
        return left.stream().noneMatch(other -> isBefore(other, next));
    }

    boolean isBefore(Operation first, Operation then) {
        return first.returned < then.called
                && (realTime || first.actor == then.actor);
    }

    /** Those before the last have agreed already. */
    boolean agrees(List<Operation> order) {
        Operation last = order.get(order.size() - 1);
        return last.isPending()
                || Objects.equals(resultOfLast(order), last.result);
    }
    // end::search[]

    static List<Operation> without(Operation next,
            List<Operation> left) {
        return left.stream().filter(other -> other != next).toList();
    }

    /** Does the operations one at a time, on objects that are new. */
    @Nullable
    Object resultOfLast(List<Operation> order) {
        Map<String, Object> objects = new HashMap<>();
        Object result = null;
        for (Operation operation : order) {
            result = specification.apply(operation,
                    objects.computeIfAbsent(operation.object,
                            name -> specification.instance()));
        }
        return result;
    }
}
