package org.withoutlocks.explorer.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.History.Operation;
import org.withoutlocks.explorer.engine.History.Thrown;

/** A class that says what operations do when they are done one at a time. */
public final class Specification {

    private final Class<?> type;
    private final Map<String, Method> methods = new HashMap<>();

    /** The class needs a constructor without parameters. */
    public Specification(Class<?> type) {
        this.type = type;
        for (Method method : type.getDeclaredMethods()) {
            methods.putIfAbsent(
                    key(method.getName(), method.getParameterCount()), method);
        }
    }

    private static String key(String name, int parameters) {
        return name + "/" + parameters;
    }

    /** Returns the method that an operation calls, if there is one. */
    public @Nullable Method method(String name, int parameters) {
        return methods.get(key(name, parameters));
    }

    boolean isVoid(Operation operation) {
        Method method = method(operation.name, operation.arguments.length);
        return method != null && method.getReturnType() == void.class;
    }

    Object instance() {
        return Program.instance(type);
    }

    /** Returns the result of an operation, which may be an exception. */
    @Nullable
    Object apply(Operation operation, Object state) {
        Method method = method(operation.name, operation.arguments.length);
        if (method == null) {
            throw new IllegalStateException(operation.name);
        }
        try {
            method.setAccessible(true);
            return method.invoke(state, operation.arguments);
        } catch (InvocationTargetException e) {
            return new Thrown(e.getCause().getClass());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
