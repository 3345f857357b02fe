package org.withoutlocks.explorer;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.engine.Specification;

/** {@code object.name(argument, …): result}, where the object may be missing. */
record WrittenCall(String text, String object, String name,
        List<@Nullable Object> arguments,
        @Nullable String result) {

    private static final Pattern CALL = Pattern.compile(
            "((?:(\\w+)\\.)?(\\w+)\\(([^()]*)\\))(?:\\s*:\\s*(\\S.*))?");

    /** Returns nothing if the text is no call. */
    static @Nullable WrittenCall parse(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return null;
        }
        List<@Nullable Object> arguments = Stream.of(call.group(4).split(","))
                .map(String::strip)
                .filter(argument -> !argument.isEmpty())
                .<@Nullable Object>map(WrittenValue::of)
                .toList();
        String result = call.group(5);
        return new WrittenCall(
                call.group(1) + (result == null ? "" : ": " + result),
                call.group(2) == null ? "" : call.group(2), call.group(3),
                arguments, result);
    }

    /** Returns what a history has as its result. */
    @Nullable
    Object recorded() {
        return result == null ? null : WrittenValue.of(result);
    }

    /** Returns what the specification has against the call, or null. */
    @Nullable
    String problem(Specification specification, boolean pending) {
        Method method = specification.method(name, arguments.size());
        if (method == null) {
            return "the specification has no method for " + text;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!accepts(method.getParameterTypes()[i], arguments.get(i))) {
                return name + " does not take " + arguments.get(i);
            }
        }
        if (pending) {
            return result == null ? null
                    : name + " does not return, so it has no result";
        }
        boolean returnsNothing = method.getReturnType() == void.class;
        if (result == null) {
            return returnsNothing ? null
                    : name + " returns something; write it after a colon";
        }
        return returnsNothing && !WrittenValue.isThrown(result)
                ? name + " returns nothing, so it has no result"
                : null;
    }

    private static boolean accepts(Class<?> parameter,
            @Nullable Object argument) {
        return argument == null ? !parameter.isPrimitive()
                : MethodType.methodType(parameter)
                        .wrap()
                        .returnType()
                        .isInstance(argument);
    }
}
