package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An access as the explorer writes it. A plain read is a {@code get} here, and
 * a plain write a {@code set}, whatever the access mode, since a schedule does
 * not know them; an index is part of the path.
 *
 * @param isOfObject whether the path leads to an object whose method is called
 */
record Access(String path, String method, List<String> operands,
        boolean isOfObject) {

    private static final Pattern WRITE = Pattern.compile("([^ (]+) = (.*)");

    private static final Pattern CALL =
            Pattern.compile("([^(]*?)\\.?(\\w+)\\((.*)\\)");

    private static final String MODE = "(Plain|Opaque|Acquire|Release)";

    /** How many operands there are without an index. */
    private static final Map<String, Integer> OPERANDS = Map.of("get", 0,
            "set", 1, "getAndSet", 1, "compareAndSet", 2);

    static Access of(String text) {
        Matcher write = WRITE.matcher(text);
        if (write.matches()) {
            return new Access(write.group(1), "set",
                    List.of(write.group(2)), false);
        }
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return new Access(text, "get", List.of(), false);
        }
        String path = call.group(1);
        String method = call.group(2)
                .replaceFirst("^weakCompareAndSet.*", "compareAndSet")
                .replaceFirst("^(get|set)" + MODE + "$", "$1");
        List<String> operands = call.group(3).isEmpty() ? List.of()
                : List.of(call.group(3).split(", "));
        boolean indexed = OPERANDS.getOrDefault(method,
                operands.size()) < operands.size();
        return indexed
                ? new Access(path + "[" + operands.get(0) + "]", method,
                        operands.subList(1, operands.size()), false)
                : new Access(path, method, operands, true);
    }
}
