package org.withoutlocks.explorer.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.History.Operation;
import org.withoutlocks.explorer.engine.History.Thrown;

/**
 * Looks for an order of the operations of a history that the specification
 * explains (Wing and Gong 1993), by trying them all.
 */
final class Linearizer {

    private final Class<?> specification;
    private final Map<List<Object>, Boolean> known = new HashMap<>();

    Linearizer(Class<?> specification) {
        this.specification = specification;
    }

    boolean explains(History history) {
        return known.computeIfAbsent(history.key(),
                key -> search(history.operations, new ArrayList<>()));
    }

    private boolean search(List<Operation> operations, List<Operation> order) {
        if (operations.stream()
                .allMatch(o -> o.isPending() || order.contains(o))) {
            return true;
        }
        for (Operation next : operations) {
            if (!order.contains(next) && mayBeNext(next, operations, order)) {
                order.add(next);
                if (agrees(order) && search(operations, order)) {
                    return true;
                }
                order.remove(order.size() - 1);
            }
        }
        return false;
    }

    /** Nothing that is still to come may have returned before it was called. */
    private static boolean mayBeNext(Operation next,
            List<Operation> operations, List<Operation> order) {
        return next.called >= 0 && operations.stream()
                .noneMatch(o -> !order.contains(o) && o != next
                        && o.returned < next.called);
    }

    private boolean agrees(List<Operation> order) {
        Object state = Program.instance(specification);
        for (Operation operation : order) {
            Object result = apply(state, operation);
            if (!operation.isPending()
                    && !Objects.equals(result, operation.result)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object apply(Object state, Operation operation) {
        try {
            return method(operation).invoke(state, operation.arguments);
        } catch (InvocationTargetException e) {
            return new Thrown(e.getCause().getClass());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method method(Operation operation) {
        for (Method method : specification.getDeclaredMethods()) {
            if (method.getName().equals(operation.name)
                    && method
                            .getParameterCount() == operation.arguments.length) {
                method.setAccessible(true);
                return method;
            }
        }
        throw new IllegalStateException(operation.name);
    }
}
