package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A variable of the shared state, and what it holds, as a reader thinks of it:
 * without references that only hold one thing, padding, and the two levels of an
 * array.
 */
final class Place {

    private static final Pattern UNSEEN =
            Pattern.compile("this\\$.*|[rl]\\d\\d|gap");

    private static final Pattern ARRAY = Pattern.compile(
            "((Atomic\\w+)?Array|TwoLevelArray|\\w+(\\[])+|List\\w*)#\\d+");

    private static final Pattern LOCKS =
            Pattern.compile(".*Write locks = (\\d+), Read locks = (\\d+).*");

    private final JsonNode node;
    private final Map<String, JsonNode> objects;

    /**
     * Of a node of the explorer's state, in which an object's parts stand where
     * it is named first; {@code objects} has them by name.
     */
    Place(JsonNode node, Map<String, JsonNode> objects) {
        this.node = node;
        this.objects = objects;
    }

    /** Says whether a field is of no interest, as padding is. */
    static boolean isUnseen(String field) {
        return UNSEEN.matcher(field).matches();
    }

    String name() {
        return node.get("name").asText();
    }

    /** Returns what it holds, as the explorer writes it. */
    String held() {
        String text = value(content());
        Matcher locks = LOCKS.matcher(text);
        return !locks.matches() ? text
                : !locks.group(1).equals("0") ? "to write"
                        : !locks.group(2).equals("0")
                                ? "to read (" + locks.group(2) + ")"
                                : "free";
    }

    boolean isNull() {
        return held().equals("null");
    }

    /** Says whether what it holds has parts to show. */
    boolean isObject() {
        JsonNode content = content();
        return value(content).contains("#") && !isLock(content)
                && !parts(content).isEmpty();
    }

    boolean isArray() {
        return ARRAY.matcher(value(content())).matches();
    }

    boolean isOf(String type) {
        return held().startsWith(type + "#");
    }

    /** Says whether it is a reference in an object of its own. */
    boolean isHolder() {
        return inside(node) != null;
    }

    /** Returns the fields or elements of what it holds. */
    List<Place> parts() {
        JsonNode content = content();
        Stream<JsonNode> parts = !value(content).startsWith("TwoLevelArray#")
                ? parts(content).stream()
                : buckets(content).flatMap(bucket -> parts(bucket).stream());
        return parts
                .filter(part -> !isUnseen(part.get("name").asText()))
                .map(part -> new Place(part, objects))
                .toList();
    }

    @Nullable
    Place part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Stream<JsonNode> buckets(JsonNode twoLevels) {
        return parts(twoLevels).stream()
                .flatMap(spine -> parts(spine).stream())
                .filter(bucket -> !value(bucket).equals("null"));
    }

    /** Returns what is held behind references, or the node itself. */
    private JsonNode content() {
        JsonNode content = node;
        JsonNode inside = inside(content);
        while (inside != null) {
            content = inside;
            inside = inside(content);
        }
        return content;
    }

    private @Nullable JsonNode inside(JsonNode holder) {
        List<JsonNode> parts = parts(holder);
        if (value(holder).startsWith("PaddedReference#")) {
            return parts.stream()
                    .filter(part -> part.get("name").asText().equals("value"))
                    .findFirst()
                    .orElse(null);
        }
        return !parts.isEmpty() && parts.get(0).get("name").asText().isEmpty()
                && (parts.size() == 1 || isLock(holder))
                && !value(holder).startsWith("Cell#") ? parts.get(0) : null;
    }

    private static boolean isLock(JsonNode node) {
        return value(node).matches(
                "(ReentrantReadWrite|Reentrant|Stamped|Read|Write)Lock#\\d+");
    }

    private List<JsonNode> parts(JsonNode object) {
        JsonNode whole = objects.getOrDefault(value(object), object);
        return StreamSupport.stream(whole.get("parts").spliterator(), false)
                .toList();
    }

    private static String value(JsonNode node) {
        return node.get("value").asText();
    }

    /** Returns what it holds and all parts of it, in one line. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : parts(content())) {
            if (!isUnseen(part.get("name").asText())) {
                parts.add(part.get("name").asText() + "="
                        + (part.get("parts").isEmpty() ? value(part)
                                : new Place(part, objects)));
            }
        }
        return held() + (parts.isEmpty() ? "" : parts);
    }
}
