package org.withoutlocks.explorer.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A schedule as a string: {@code "1x3 2 1f 2s"} lets actor 1 take three
 * steps, actor 2 one, and actor 1 another, a compare-and-set that fails for no
 * reason; then it stops actor 2 for ever.
 */
final class Script implements Chooser {

    private static final Pattern TURN =
            Pattern.compile("(\\d{1,6})(?:x(\\d{1,6})|([fs]))?");

    /** One step: its actor, and whether it fails, or is none but a stop. */
    private record Turn(int actor, boolean fails, boolean stops) {}

    private final List<Turn> turns = new ArrayList<>();
    private final Set<Integer> stopped = new HashSet<>();
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
                        + " \"1x3 2 1f 2s\": actor, times, f if it fails,"
                        + " s if it stops");
            }
            int times = turn.group(2) == null ? 1
                    : Integer.parseInt(turn.group(2));
            for (int i = 0; i < times; i++) {
                turns.add(new Turn(Integer.parseInt(turn.group(1)) - 1,
                        "f".equals(turn.group(3)),
                        "s".equals(turn.group(3))));
            }
        }
    }

    /** Returns how many steps it has. */
    int length() {
        return turns.size();
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
                    + " of the schedule is for T" + (actor + 1) + ", which is"
                    + " done, or waits, after the " + (at - 1) + " before it;"
                    + " is the schedule of this scenario?");
        }
        return choice;
    }

    @Override
    public boolean isStopped(int actor) {
        while (at < turns.size() && turns.get(at).stops()) {
            stopped.add(turns.get(at++).actor());
        }
        return stopped.contains(actor);
    }

    @Override
    public boolean failsForNoReason() {
        return at > 0 && turns.get(at - 1).fails();
    }
}
