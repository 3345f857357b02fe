package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The steps of a schedule in words. */
final class StepText {

    static final String SPINE = "reads the spine";

    private static final Pattern SLOT =
            Pattern.compile("(?:slots\\.)?spine\\[(\\d+)]\\[(\\d+)]");

    private static final Pattern PLAIN_SLOT =
            Pattern.compile("slots\\[(\\d+)]");

    /** As the explorer writes a long. */
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d+|0x[0-9a-f]+_[0-9a-f]{8}");

    /** One side of the read-write lock of an object. */
    private static final Pattern SIDE =
            Pattern.compile("(.+)\\.lock\\.(read|write)Lock");

    /** An object that is named, and not by the way to it; or its field. */
    private static final Pattern NAMED =
            Pattern.compile("(.+#\\d+)(?:\\.\\w+)?");

    private static final int FIRST_BUCKET_SIZE = 8;

    /**
     * What a step accesses.
     *
     * @param path the way to it, as a reader knows it
     * @param place the same as AsciiDoc
     */
    record Variable(String path, String place) {

        /** Says whether it is where a bucket is found. */
        boolean isSpine() {
            return path.matches("slots\\.spine\\[\\d+]");
        }
    }

    /** The step that names an object first; a write is its constructor's. */
    private final Map<String, Integer> named = new HashMap<>();

    private final List<JsonNode> steps;
    private final List<SharedState> states;

    /** What the paths of all steps begin with, such as "vector."; or "". */
    final String lead;

    /** The path of what holds two numbers in one; or "". */
    private final String pair;

    StepText(List<JsonNode> steps, List<SharedState> states, String pair) {
        this.steps = steps;
        this.states = states;
        this.pair = pair;
        for (int i = 0; i < steps.size(); i++) {
            for (String object : SharedState.objects(
                    steps.get(i).get("access").asText() + " "
                            + steps.get(i).get("result").asText())) {
                named.putIfAbsent(object, i);
            }
        }
        List<List<String>> paths = steps.stream()
                .map(step -> Access.of(step.get("access").asText()).path())
                .filter(path -> !path.isEmpty() && !path.contains("#"))
                .map(SharedState::tokens)
                .toList();
        String first = paths.isEmpty() || paths.get(0).isEmpty() ? ""
                : paths.get(0).get(0);
        lead = paths.stream()
                .allMatch(path -> path.size() > 1 && path.get(0).equals(first)
                        && !path.get(1).startsWith("["))
                                ? first + "."
                                : "";
    }

    /** Returns a step in words. */
    String of(int index) {
        JsonNode step = steps.get(index);
        Access access = Access.of(step.get("access").asText());
        if (access.path().isEmpty()) {
            return "calls " + code(access.method()) + " of " + code("null");
        }
        String path = path(index);
        String result = value(path, step.get("result").asText());
        List<String> operands = access.operands()
                .stream()
                .map(operand -> value(path, operand))
                .toList();
        // Method, number of operands, and whether there is a result.
        String call = access.method() + "/" + operands.size()
                + (result.isEmpty() ? "" : "+");
        return switch (call) {
            case "get/0+" -> variable(index).isSpine() ? SPINE
                    : "reads " + place(path) + ": " + code(result);
            case "set/1" -> isMade(access, index)
                    ? "makes " + code(path.replaceFirst("\\..*", ""))
                            + fields(access.path()
                                    .replaceFirst("\\..*", ""), index)
                    : "writes " + place(path) + ": "
                            + code(operands.get(0));
            case "lock/0", "unlock/0" -> lock(access.method(), path);
            case "lock/0+" -> lock(access.method(), path) + ": *waits*";
            case "getAndSet/1+" -> "exchanges " + place(path) + ": "
                    + code(result) + " → " + code(operands.get(0));
            case "compareAndSet/2+" -> "CAS " + place(path) + ": "
                    + code(operands.get(0)) + " → " + code(operands.get(1))
                    + (result.equals("false") ? ", *fails*" : "");
            default -> code(access.path().equals(step.get("access").asText())
                    ? SharedState.named(access.path())
                    : path + "." + access.method() + "("
                            + String.join(", ", operands) + ")")
                    + (result.isEmpty() ? "" : ": " + code(result));
        };
    }

    /** Says whether a step accesses what holds two numbers in one. */
    boolean hasPair() {
        return IntStream.range(0, steps.size())
                .anyMatch(index -> path(index).equals(pair));
    }

    /** Returns what a step accesses. */
    Variable variable(int index) {
        String path = path(index);
        return new Variable(path, place(path));
    }

    private String path(int index) {
        SharedState before = states.get(Math.max(index - 1, 0));
        Access access = Access.of(steps.get(index).get("access").asText());
        String cell = access.isOfObject() ? before.cell(access.path()) : null;
        return cell != null ? cell
                : before.name(access.path())
                        .replaceFirst("^" + Pattern.quote(lead), "");
    }

    /** Returns a value of what is at a path, for a reader. */
    String value(String path, String text) {
        if (!path.equals(pair) || !NUMBER.matcher(text).matches()) {
            return SharedState.named(text);
        }
        long number = text.startsWith("0x")
                ? Long.parseLong(text.substring(2).replace("_", ""), 16)
                : Long.parseLong(text);
        return "(" + (int) (number >>> 32) + ", " + (int) number + ")";
    }

    /** Returns a value of what is at a path that may begin further out. */
    String valueBelow(String path, String text) {
        return value(path.endsWith("." + pair) ? pair : path, text);
    }

    private static String lock(String method, String path) {
        Matcher side = SIDE.matcher(path);
        return !side.matches() ? code(path + "." + method + "()")
                : method + "s " + place(side.group(1))
                        + (method.equals("lock") ? " to " + side.group(2) : "");
    }

    /** Returns what a new object holds when others can see it. */
    private String fields(String object, int made) {
        return states.stream()
                .skip(made)
                .map(state -> state.fields(object))
                .filter(Objects::nonNull)
                .findFirst()
                .map(fields -> ": " + fields)
                .orElse("");
    }

    private boolean isMade(Access access, int index) {
        Matcher object = NAMED.matcher(access.path());
        return object.matches() && named.get(object.group(1)) == index;
    }

    private static String place(String path) {
        Matcher slot = SLOT.matcher(path);
        if (slot.matches()) {
            int before = FIRST_BUCKET_SIZE
                    * ((1 << Integer.parseInt(slot.group(1))) - 1);
            return "slot " + (before + Integer.parseInt(slot.group(2)));
        }
        Matcher plain = PLAIN_SLOT.matcher(path);
        return plain.matches() ? "slot " + plain.group(1) : code(path);
    }

    /** Returns the paths at which what is watched may be. */
    List<String> paths(String watch) {
        if (watch.equals("size")) {
            return List.of(lead + "descriptor.size", lead + "size");
        }
        if (!watch.matches("slot \\d+")) {
            return List.of(lead + watch, watch);
        }
        int slot = Integer.parseInt(watch.substring("slot ".length()));
        int bucket = 0;
        int offset = slot;
        while (offset >= FIRST_BUCKET_SIZE << bucket) {
            offset -= FIRST_BUCKET_SIZE << bucket;
            bucket++;
        }
        String place = "spine[" + bucket + "][" + offset + "]";
        return List.of(lead + "slots." + place, lead + "slots[" + slot + "]",
                lead + place);
    }

    /** Returns what an operation returned, in words. */
    static String returned(String result) {
        return result.isEmpty() ? "returns"
                : result.startsWith("throws ")
                        ? "throws " + code(
                                result.substring("throws ".length()))
                        : "returns " + code(SharedState.named(result));
    }

    /** Returns text as AsciiDoc, whatever is in it. */
    static String text(String text) {
        return "++" + text.replace("|", "\\|") + "++";
    }

    /** Returns text as AsciiDoc's code, whatever is in it. */
    static String code(String text) {
        return "`+" + text.replace("|", "\\|") + "+`";
    }
}
