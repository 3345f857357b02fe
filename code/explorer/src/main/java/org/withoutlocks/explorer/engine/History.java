package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The calls and returns of one run. A call is as late as it can be, right
 * before the first step of its operation, and a return as early.
 */
public final class History {

    /** An operation; its times are places in the history. */
    public static final class Operation {

        final int actor;
        final String object;
        final String name;
        final Object[] arguments;
        int called = -1;
        int returned = Integer.MAX_VALUE;
        @Nullable
        Object result;

        private Operation(int actor, String object, String name,
                Object[] arguments) {
            this.actor = actor;
            this.object = object;
            this.name = name;
            this.arguments = arguments;
        }

        boolean isPending() {
            return returned == Integer.MAX_VALUE;
        }

        /** Says whether an actor has taken a step of it. */
        boolean hasSteps() {
            return actor != SETUP && called >= 0;
        }

        /** Returns what was called, such as "push(A)". */
        String call() {
            return (object.isEmpty() ? "" : object + ".") + name + "("
                    + String.join(", ", Arrays.stream(arguments)
                            .map(String::valueOf)
                            .toList())
                    + ")";
        }

        @Override
        public String toString() {
            return isPending() ? call() + " did not return"
                    : call() + ": " + (result instanceof Thrown thrown
                            ? thrown
                            : String.valueOf(result));
        }
    }

    /** An exception as a result, compared by its class. */
    public record Thrown(Class<?> type) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    private static final Object NULL = new Object();

    /** The actor of what the constructor of the scenario does. */
    static final int SETUP = -1;

    final List<Operation> operations = new ArrayList<>();
    private int time;

    /** Objects of different names have nothing to do with each other. */
    public Operation call(int actor, String object, String name,
            Object[] arguments) {
        Operation operation = new Operation(actor, object, name, arguments);
        operations.add(operation);
        return operation;
    }

    public void begin(Operation operation) {
        if (operation.called < 0) {
            operation.called = time++;
        }
    }

    public void end(Operation operation, @Nullable Object result) {
        begin(operation);
        operation.result = result;
        operation.returned = time++;
    }

    /** Returns the operations for a reader, and who does them. */
    List<String> lines() {
        return operations.stream()
                .map(operation -> (operation.actor == SETUP ? "before"
                        : "T" + (operation.actor + 1)) + ": " + operation)
                .toList();
    }

    /** Returns what decides whether it is linearizable. */
    List<Object> key() {
        List<Object> key = new ArrayList<>();
        for (Operation operation : operations) {
            key.add(operation.actor);
            key.add(operation.object);
            key.add(operation.name);
            key.add(List.of(operation.called, operation.returned));
            key.add(Arrays.asList(operation.arguments));
            key.add(Objects.requireNonNullElse(operation.result, NULL));
        }
        return key;
    }
}
