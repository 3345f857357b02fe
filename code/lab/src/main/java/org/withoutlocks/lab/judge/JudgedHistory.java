package org.withoutlocks.lab.judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.WrittenHistory;
import org.withoutlocks.explorer.WrittenHistory.Operation;

/**
 * A history that a student judges on paper. The answer is an order of its
 * calls, such as {@code 2a 1a 1b}, or {@code impossible}. A call is named by
 * its thread and its place there: {@code 2a} is the first call of the second
 * line, {@code 2b} the next one.
 */
public final class JudgedHistory {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CALL =
            Pattern.compile("(?:\\w+\\.)?(\\w+)\\((.*?)\\)(?:: (.*))?");
    private static final Pattern ARGUMENT = Pattern.compile("[^,\\s]+");

    private final WrittenHistory history;
    private final Class<?> specification;
    private final Map<String, Operation> calls = new LinkedHashMap<>();

    /**
     * Reads a history of one object.
     *
     * @param text as {@link WrittenHistory} reads it
     * @param specification a class with a constructor without parameters
     */
    public static JudgedHistory of(String text, Class<?> specification) {
        return new JudgedHistory(WrittenHistory.of(text, specification),
                specification);
    }

    private JudgedHistory(WrittenHistory history, Class<?> specification) {
        this.history = history;
        this.specification = specification;
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Operation call : history.operations()) {
            int place = places.merge(call.thread(), 1, Integer::sum);
            calls.put(places.size() + String.valueOf((char) ('a' + place - 1)),
                    call);
        }
    }

    /**
     * Returns if the answer is right.
     *
     * @throws Wrong if not; it does not say how it would be right
     */
    public void require(String answer) {
        List<String> order = WORD.matcher(answer.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        if (order.equals(List.of("impossible"))) {
            if (history.order().isPresent()) {
                throw new Wrong("You say that no order explains this history."
                        + " There is one.");
            }
            return;
        }
        requireNames(order);
        requireTime(order);
        requireResults(order);
    }

    private void requireNames(List<String> order) {
        Set<String> seen = new HashSet<>();
        for (String name : order) {
            if (!calls.containsKey(name)) {
                throw new Wrong("\"" + name + "\" is no call of this history."
                        + " An answer is \"impossible\", or an order of these: "
                        + calls.keySet()
                                .stream()
                                .map(this::words)
                                .collect(Collectors.joining(", "))
                        + ".");
            }
            if (!seen.add(name)) {
                throw new Wrong("Each call takes effect once, and your order"
                        + " has " + words(name) + " twice.");
            }
        }
        calls.forEach((name, call) -> {
            if (!call.isPending() && !seen.contains(name)) {
                throw new Wrong("Your order leaves out " + words(name)
                        + ", which has returned. Only what has not returned may"
                        + " be left out.");
            }
        });
    }

    private void requireTime(List<String> order) {
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                if (call(order.get(j)).returned() < call(order.get(i))
                        .called()) {
                    throw new Wrong("In your order " + words(order.get(i))
                            + " comes before " + words(order.get(j))
                            + "; but " + order.get(j)
                            + " had returned before " + order.get(i)
                            + " was called.");
                }
            }
        }
    }

    private void requireResults(List<String> order) {
        Object object = instance();
        for (String name : order) {
            Matcher parts = CALL.matcher(call(name).text());
            if (!parts.matches()) {
                throw new IllegalStateException(call(name).text());
            }
            String result = result(object, parts.group(1), parts.group(2));
            String recorded = parts.group(3);
            if (recorded != null && !recorded.equals(result)) {
                throw new Wrong("In your order, " + words(name) + " would give "
                        + result + ", and not " + recorded + ".");
            }
        }
    }

    private String result(Object object, String name, String arguments) {
        List<@Nullable Object> values = new ArrayList<>();
        ARGUMENT.matcher(arguments)
                .results()
                .map(MatchResult::group)
                .forEach(text -> values.add(value(text)));
        try {
            for (Method method : specification.getDeclaredMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == values.size()) {
                    method.setAccessible(true);
                    return String
                            .valueOf(method.invoke(object, values.toArray()));
                }
            }
        } catch (InvocationTargetException e) {
            return e.getCause().getClass().getSimpleName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException(name);
    }

    private static @Nullable Object value(String text) {
        return text.matches("-?\\d+") ? (Object) Integer.valueOf(text)
                : text.equals("null") ? null : text;
    }

    private Object instance() {
        try {
            Constructor<?> constructor = specification.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Operation call(String name) {
        Operation call = calls.get(name);
        if (call == null) {
            throw new IllegalStateException(name);
        }
        return call;
    }

    private String words(String name) {
        return name + " " + call(name).text();
    }
}
