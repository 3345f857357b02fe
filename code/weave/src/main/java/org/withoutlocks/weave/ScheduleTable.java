package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as an AsciiDoc table. A row is a segment: consecutive steps of one
 * actor in one operation.
 */
final class ScheduleTable {

    /** About as many lines as a page of the PDF has. */
    private static final int PAGE = 40;

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private final List<JsonNode> steps;
    private final List<SharedState> states;
    private final StepText text;
    private final List<String> watches;
    private final int marked;
    private final String hidden;

    /**
     * A marked step is in bold; 0 marks none. What is at the path {@code pair} is
     * shown as two numbers, and accesses to fields {@code hidden} are not shown.
     */
    ScheduleTable(JsonNode report, List<String> watches, int marked,
            String pair, String hidden) {
        steps = StreamSupport.stream(report.get("steps").spliterator(), false)
                .toList();
        states = steps.stream()
                .map(step -> new SharedState(step.get("state")))
                .toList();
        text = new StepText(steps, states, pair);
        this.hidden = hidden;
        this.watches = watches;
        this.marked = marked;
        if (marked > steps.size()) {
            throw new IllegalStateException("mark=" + marked + " marks nothing:"
                    + " the schedule has " + steps.size() + " steps");
        }
        if (!pair.isEmpty() && !text.hasPair()) {
            throw new IllegalStateException(
                    "pair=" + pair + " is not what a step accesses");
        }
        if (!hidden.isEmpty() && steps.stream().noneMatch(this::isHidden)) {
            throw new IllegalStateException(
                    "hide=" + hidden + " hides nothing");
        }
    }

    /** Returns the table, with its attributes; of rows "3-5" only these. */
    List<String> lines(String rows) {
        int actors = steps.stream()
                .mapToInt(ScheduleTable::actor)
                .max()
                .orElse(0);
        List<Segment> segments = segments();
        List<List<String>> columns = watches.stream()
                .map(watch -> column(watch, segments))
                .toList();
        int height = segments.stream()
                .mapToInt(segment -> segment.lines().size() + 1)
                .sum();
        List<String> lines = new ArrayList<>();
        int numbers = (12 * actors + 5 * watches.size() + 9) / 10;
        lines.add("[.schedule.folds.threads-" + actors
                + (height > PAGE ? "" : "%unbreakable")
                + ",options=header,cols=\"^" + numbers
                + ",<12".repeat(actors) + columns.stream()
                        .map(column -> isWide(column) ? ",<7" : ",<5")
                        .collect(Collectors.joining())
                + "\"]");
        lines.add("|===");
        Stream<String> threads =
                IntStream.rangeClosed(1, actors).mapToObj(i -> "T" + i);
        lines.add("| |" + String.join(" |",
                Stream.concat(threads,
                        watches.stream().map(ScheduleTable::label))
                        .toList()));
        lines.add("");
        int[] shown = shown(rows, segments.size());
        for (int row = shown[0]; row < shown[1]; row++) {
            Segment segment = segments.get(row);
            lines.add("|" + (row + 1));
            for (int actor = 1; actor <= actors; actor++) {
                lines.add("|" + (actor == segment.actor
                        ? String.join(" +\n", segment.lines())
                        : ""));
            }
            for (List<String> column : columns) {
                lines.add("|" + column.get(row));
            }
        }
        lines.add("|===");
        return lines;
    }

    /** Returns the place of the first row and that after the last. */
    private static int[] shown(String rows, int count) {
        if (rows.isEmpty()) {
            return new int[]{0, count};
        }
        Matcher range = RANGE.matcher(rows);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(1));
            int last = Integer.parseInt(range.group(2));
            if (1 <= first && first <= last && last <= count) {
                return new int[]{first - 1, last};
            }
        }
        throw new IllegalStateException("rows=" + rows
                + " are not rows of a schedule that has " + count
                + ", as 1-" + count + " are");
    }

    private List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        Map<Integer, JsonNode> latest = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            JsonNode step = steps.get(i);
            JsonNode before = latest.put(actor(step), step);
            boolean goesOn = before != null && before.get("returned").isNull()
                    && operation(before).equals(operation(step));
            if (!goesOn || actor(steps.get(i - 1)) != actor(step)) {
                segments.add(new Segment(actor(step), operation(step), goesOn));
            }
            Segment segment = segments.get(segments.size() - 1);
            segment.last = i;
            segment.end(step.get("returned"));
            if (!isHidden(step)) {
                segment.steps.add(i + 1 == marked
                        ? "*" + text.of(i).replace("*", "") + "*"
                        : text.of(i));
            }
        }
        return segments;
    }

    private boolean isHidden(JsonNode step) {
        String path = Access.of(step.get("access").asText()).path();
        return !hidden.isEmpty() && path.endsWith("." + hidden);
    }

    /** Returns what is watched, after each segment; in bold if it changed. */
    private List<String> column(String watch, List<Segment> segments) {
        List<String> column = new ArrayList<>();
        String above = null;
        for (Segment segment : segments) {
            String now = value(watch, states.get(segment.last));
            boolean changed = column.size() > 0 && !Objects.equals(now, above);
            column.add(now == null ? ""
                    : changed ? "*" + StepText.code(now) + "*"
                            : StepText.code(now));
            above = now;
        }
        if (column.stream().allMatch(String::isEmpty)) {
            throw new IllegalStateException("watch=\"" + watch
                    + "\" names nothing that the schedule's states hold");
        }
        return column;
    }

    /** Says whether something in it is longer than a number or a name. */
    private static boolean isWide(List<String> column) {
        return column.stream().anyMatch(cell -> cell.length() > 16);
    }

    private @Nullable String value(String watch, SharedState state) {
        String path = watch.replaceFirst("^[^=]*=", "");
        return text.paths(path)
                .stream()
                .map(state::at)
                .filter(Objects::nonNull)
                .map(held -> text.value(path, held))
                .findFirst()
                .orElse(null);
    }

    /** Returns what stands above a column: what is watched, or its name. */
    private static String label(String watch) {
        return watch.replaceFirst("=.*", "");
    }

    private static int actor(JsonNode step) {
        return step.get("actor").asInt();
    }

    private static String operation(JsonNode step) {
        return SharedState.named(step.get("operation").asText());
    }

    /** A row. */
    private static final class Segment {

        final int actor;
        /** The place of its last step. */
        int last;
        private final String heading;
        private final List<String> steps = new ArrayList<>();
        private String ending = "";

        Segment(int actor, String operation, boolean continued) {
            this.actor = actor;
            heading = operation.isEmpty() ? ""
                    : "*" + StepText.code(operation) + "*"
                            + (continued ? ", continued" : "");
        }

        void end(JsonNode returned) {
            ending = returned.isNull() ? "" : ending(returned.asText());
        }

        private static String ending(String returned) {
            return returned.isEmpty() ? "returns"
                    : returned.startsWith("throws ")
                            ? "throws " + StepText.code(
                                    returned.substring("throws ".length()))
                            : "returns " + StepText
                                    .code(SharedState.named(returned));
        }

        /** Reads of the spine are left out, unless nothing else is there. */
        List<String> lines() {
            List<String> shown = steps.stream()
                    .filter(step -> !step.equals(StepText.SPINE))
                    .toList();
            return Stream.of(List.of(heading),
                    shown.isEmpty() && !steps.isEmpty()
                            ? List.of(StepText.SPINE)
                            : shown,
                    List.of(ending))
                    .flatMap(List::stream)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
