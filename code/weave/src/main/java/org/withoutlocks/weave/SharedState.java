package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shared state after a step of a schedule, as the explorer writes it: a
 * tree in which an object that was shown before is only named again.
 */
final class SharedState {

    private static final Pattern OBJECT =
            Pattern.compile("([A-Z]\\w*|array)#(\\d+)");

    private static final String ARRAY =
            "(Atomic\\w+Array|\\w+(\\[])+)(?=#\\d)";

    /** Objects of these classes go by their initial, and have no path. */
    private static final Pattern WELL_KNOWN =
            Pattern.compile("(Descriptor|Cell|Node|Buffer)#\\d+");

    private static final Pattern TOKEN =
            Pattern.compile("\\[[^\\]]*]|[^.\\[]+");

    private final JsonNode root;
    private final Map<String, JsonNode> objects = new HashMap<>();

    SharedState(JsonNode root) {
        this.root = root;
        collect(root);
    }

    /** Returns it for a drawing. */
    Place place() {
        return new Place(root, objects);
    }

    private void collect(JsonNode node) {
        if (value(node).contains("#") && !node.get("parts").isEmpty()) {
            objects.put(value(node), node);
        }
        node.get("parts").forEach(this::collect);
    }

    /** Returns a path's fields and indices. */
    static List<String> tokens(String path) {
        return TOKEN.matcher(path).results().map(MatchResult::group).toList();
    }

    /** Returns the objects that text of the explorer names. */
    static List<String> objects(String text) {
        return OBJECT.matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Returns text of the explorer with the objects named for a reader. */
    static String named(String text) {
        return OBJECT.matcher(text.replaceAll(ARRAY, "array"))
                .replaceAll(object -> WELL_KNOWN.matcher(object.group())
                        .matches()
                                ? object.group(1).charAt(0) + object.group(2)
                                : object.group(1) + " " + object.group(2));
    }

    /** Returns what a path holds, for a reader; null if it leads nowhere. */
    @Nullable
    String at(String path) {
        JsonNode node = root;
        for (String token : tokens(path)) {
            node = part(holder(node, token), token);
            if (node == null) {
                return null;
            }
        }
        JsonNode held = contents(node);
        JsonNode whole = whole(held);
        if (!isCell(held) || whole.get("parts").isEmpty()) {
            return named(value(held));
        }
        String element = value(whole.get("parts").get(0));
        return named(value(held))
                + (element.equals("null") ? ", dead" : ": " + named(element));
    }

    /** Returns the name of the cell that a path leads to, if it does. */
    @Nullable
    String cell(String path) {
        JsonNode node = root;
        for (String token : tokens(path)) {
            node = part(holder(node, token), token);
        }
        return node != null && isCell(node) ? named(value(node)) : null;
    }

    /** Returns what an object holds, but for what is null. */
    @Nullable
    String fields(String object) {
        JsonNode node = objects.get(object);
        if (node == null) {
            return null;
        }
        List<String> fields = new ArrayList<>();
        for (JsonNode part : node.get("parts")) {
            if (!value(part).equals("null")) {
                fields.add((part.get("name").asText() + " "
                        + StepText.code(named(value(part)))).strip());
            }
        }
        return String.join(", ", fields);
    }

    private static boolean isCell(JsonNode node) {
        return value(node).startsWith("Cell#");
    }

    /** Returns a path as a reader knows it, from the last known object. */
    String name(String path) {
        List<String> name = new ArrayList<>();
        JsonNode node = root;
        for (String token : tokens(path)) {
            JsonNode holder = objects.containsKey(token) ? null
                    : holder(node, token);
            if (holder != null
                    && WELL_KNOWN.matcher(value(holder)).matches()) {
                name.clear();
                name.add(named(value(holder)));
            }
            if (holder == null || !isPadded(holder)) {
                name.add(named(token));
            }
            node = objects.containsKey(token) ? objects.get(token)
                    : part(holder, token);
        }
        return String.join(".", name).replace(".[", "[");
    }

    /** Returns the object that has a part, inside of references. */
    private @Nullable JsonNode holder(@Nullable JsonNode node, String token) {
        if (node == null || part(node, token) != null) {
            return node == null ? null : whole(node);
        }
        JsonNode inside = inside(whole(node));
        return inside == null ? null : holder(inside, token);
    }

    private @Nullable JsonNode part(@Nullable JsonNode node, String token) {
        if (node != null) {
            for (JsonNode part : whole(node).get("parts")) {
                if (part.get("name").asText().equals(token)) {
                    return part;
                }
            }
        }
        return null;
    }

    private JsonNode whole(JsonNode node) {
        return objects.getOrDefault(value(node), node);
    }

    /** Returns what is inside of a reference, as deep as it goes. */
    private JsonNode contents(JsonNode node) {
        JsonNode inside = isCell(node) ? null : inside(whole(node));
        return inside == null ? node : contents(inside);
    }

    private @Nullable JsonNode inside(JsonNode node) {
        return part(node, isPadded(node) ? "value" : "");
    }

    private static boolean isPadded(JsonNode node) {
        return value(node).startsWith("PaddedReference#");
    }

    private static String value(JsonNode node) {
        return node.get("value").asText();
    }
}
