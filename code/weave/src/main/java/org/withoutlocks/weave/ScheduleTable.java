package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** About as many lines as a note takes. */
    private static final int NOTE = 3;

    /** How many drawings a table has at most. */
    private static final int MOST_DRAWN = 3;

    private static final Pattern RANGE =
            Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    private final Schedule schedule;
    private final List<JsonNode> steps;
    private final StepText text;
    private final List<String> watches;
    private final int marked;
    private final String hidden;

    /**
     * A marked step is in bold; 0 marks none. Accesses to fields {@code hidden}
     * are not shown.
     */
    ScheduleTable(Schedule schedule, List<String> watches, int marked,
            String hidden) {
        this.schedule = schedule;
        steps = schedule.steps();
        text = schedule.text();
        this.hidden = hidden;
        this.watches = watches;
        this.marked = marked;
        if (marked > steps.size()) {
            throw new IllegalStateException("mark=" + marked + " marks nothing:"
                    + " the schedule has " + steps.size() + " steps");
        }
        if (!hidden.isEmpty() && steps.stream().noneMatch(this::isHidden)) {
            throw new IllegalStateException(
                    "hide=" + hidden + " hides nothing");
        }
    }

    /** Returns the table, with its attributes; of rows "3-5" only these. */
    List<String> lines(String rows) {
        return lines(rows, null, "");
    }

    /**
     * Returns the table with drawings between the rows that matter, and a note
     * if there is one: in a last row, which stays on the page of the others; or
     * below a table that may be broken, so that no page has but the note and
     * headings.
     */
    List<String> lines(String rows, @Nullable Illustrations drawings,
            String note) {
        int actors = schedule.actors();
        List<Segment> segments = segments();
        List<List<String>> columns = watches.stream()
                .map(watch -> column(watch, segments))
                .toList();
        Set<Integer> drawn = drawings == null ? Set.of() : drawn(segments);
        int height = segments.stream()
                .mapToInt(segment -> segment.lines().size() + 1)
                .sum()
                + (drawings == null ? 0 : drawn.size() * drawings.lines())
                + (note.isEmpty() ? 0 : NOTE);
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
            if (drawings != null && drawn.contains(row)) {
                int width = actors + columns.size() + 1;
                lines.add(width + "+^a|");
                lines.addAll(drawings.after(segment.last,
                        row == 0 ? -1 : segments.get(row - 1).last));
            }
        }
        if (!note.isEmpty() && height <= PAGE) {
            lines.add(actors + columns.size() + 1 + "+<|" + note);
        }
        lines.add("|===");
        if (!note.isEmpty() && height > PAGE) {
            lines.addAll(List.of("", "[.measured]", note));
        }
        return lines;
    }

    /** Returns a sentence that says what is not shown, if something is not. */
    String leftOut() {
        long spine = segments().stream().mapToInt(Segment::leftOut).sum();
        long other = steps.stream().filter(this::isHidden).count();
        String left = Stream.of(
                spine == 0 ? "" : count(spine, "read") + " of the spine",
                other == 0 ? ""
                        : count(other, "access", "accesses") + " to "
                                + StepText.code(hidden))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return left.isEmpty() ? "" : "The table leaves out " + left + ".";
    }

    private static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** How the shared state after a step is shown below its row. */
    interface Illustrations {

        /**
         * Returns the AsciiDoc that shows the state after a step, marking what
         * is new since an earlier one; -1 is before the first.
         */
        List<String> after(int step, int earlier);

        /** Returns about how many lines of text it takes as much room as. */
        int lines();
    }

    /**
     * Returns the rows that a drawing follows: the one with the marked step and
     * the one before it; without a mark, the last that change what is shared.
     */
    private Set<Integer> drawn(List<Segment> segments) {
        List<Integer> rows = new ArrayList<>();
        int first = 0;
        for (int row = 0; row < segments.size(); row++) {
            int last = segments.get(row).last;
            if (marked == 0 ? changes(first - 1, last)
                    : last + 1 >= marked && rows.isEmpty()) {
                rows.add(row);
            }
            first = last + 1;
        }
        if (marked > 0 && rows.get(0) > 0) {
            rows.add(rows.get(0) - 1);
        }
        return Set.copyOf(rows.subList(
                marked > 0 ? 0 : Math.max(0, rows.size() - MOST_DRAWN),
                rows.size()));
    }

    private boolean changes(int from, int to) {
        return !schedule.after(from)
                .place()
                .toString()
                .equals(schedule.after(to).place().toString());
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
            JsonNode before = latest.put(Schedule.actor(step), step);
            boolean goesOn = before != null && before.get("returned").isNull()
                    && operation(before).equals(operation(step));
            if (!goesOn || Schedule.actor(steps.get(i - 1)) != Schedule
                    .actor(step)) {
                segments.add(new Segment(Schedule.actor(step), operation(step),
                        goesOn));
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
            String now = value(watch, schedule.after(segment.last));
            boolean changed = column.size() > 0 && !Objects.equals(now, above);
            column.add(now == null ? ""
                    : changed ? "*" + StepText.code(now) + "*"
                            : StepText.code(now));
            above = now;
        }
        if (column.stream().allMatch(String::isEmpty)) {
            throw new IllegalStateException("watch=\"" + watch
                    + "\" names nothing that the schedule's states hold; its"
                    + " steps access " + schedule.steps()
                            .stream()
                            .map(step -> step.get("access").asText())
                            .map(access -> Access.of(access).path())
                            .distinct()
                            .collect(Collectors.joining(", ")));
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
            ending = returned.isNull() ? ""
                    : StepText.returned(returned.asText());
        }

        /** Reads of the spine are left out, unless nothing else is there. */
        private List<String> shown() {
            List<String> shown = steps.stream()
                    .filter(step -> !step.equals(StepText.SPINE))
                    .toList();
            return shown.isEmpty() && !steps.isEmpty()
                    ? List.of(StepText.SPINE)
                    : shown;
        }

        int leftOut() {
            return steps.size() - shown().size();
        }

        List<String> lines() {
            return Stream.of(List.of(heading), shown(), List.of(ending))
                    .flatMap(List::stream)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
