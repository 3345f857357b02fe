package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule as a string: {@code "1x3 2 1f"} lets actor 1 take three steps,
 * actor 2 one, and actor 1 another, a compare-and-set that fails for no reason.
 */
final class Script implements Chooser {

    private static final Pattern TURN =
            Pattern.compile("(\\d{1,6})(?:x(\\d{1,6})|(f))?");

    /** One step: its actor, and whether it fails for no reason. */
    private record Turn(int actor, boolean fails) {}

    private final List<Turn> turns = new ArrayList<>();
    private int at;

    /**
     * Reads a schedule.
     *
     * @throws IllegalArgumentException if it is not one
     */
    Script(String schedule) {
        if (schedule.isEmpty()) {
            return;
        }
        for (String word : schedule.strip().split("\\s+", -1)) {
            Matcher turn = TURN.matcher(word);
            if (!turn.matches()) {
                throw new IllegalArgumentException("\"" + word + "\" in \""
                        + schedule + "\" is no turn; a schedule reads like"
                        + " \"1x3 2 1f\": actor, times, f if it fails");
            }
            int times = turn.group(2) == null ? 1
                    : Integer.parseInt(turn.group(2));
            for (int i = 0; i < times; i++) {
                turns.add(new Turn(Integer.parseInt(turn.group(1)) - 1,
                        turn.group(3) != null));
            }
        }
    }

    /** Writes the schedule of actors that took steps; negative: failed. */
    static String of(List<Integer> steps) {
        StringBuilder schedule = new StringBuilder();
        for (int i = 0; i < steps.size();) {
            int step = steps.get(i);
            int end = i + 1;
            while (step >= 0 && end < steps.size() && steps.get(end) == step) {
                end++;
            }
            schedule.append(schedule.isEmpty() ? "" : " ")
                    .append(step < 0 ? -step : step + 1)
                    .append(step < 0 ? "f" : "")
                    .append(end - i > 1 ? "x" + (end - i) : "");
            i = end;
        }
        return schedule.toString();
    }

    /**
     * To be called after the run.
     *
     * @throws IllegalArgumentException if it ended before the schedule
     */
    void requireUsedUp() {
        if (at < turns.size()) {
            throw new IllegalArgumentException("The scenario ends after " + at
                    + " of the schedule's " + turns.size()
                    + " steps; is the schedule of this scenario?");
        }
    }

    @Override
    public int choose(List<Integer> options, boolean preempts) {
        if (at == turns.size()) {
            return 0;
        }
        int actor = turns.get(at++).actor();
        int choice = options.indexOf(actor);
        if (choice < 0) {
            throw new IllegalArgumentException("Step " + at
                    + " of the schedule lets actor " + (actor + 1)
                    + " go on, which cannot; is the schedule of this scenario?");
        }
        return choice;
    }

    @Override
    public boolean failsForNoReason() {
        return at > 0 && turns.get(at - 1).fails();
    }
}
