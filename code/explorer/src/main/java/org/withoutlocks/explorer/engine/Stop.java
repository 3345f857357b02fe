package org.withoutlocks.explorer.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets one actor go ahead, then another, and stops that one for ever. */
final class Stop implements Chooser {

    private final int victim;
    private final int other;
    private final int before;
    private final int after;
    private int ahead;
    private int taken;
    /** Whether an actor cannot take as many steps as it was to. */
    private boolean otherEnded;
    private boolean victimEnded;

    /**
     * @param before how many steps {@code other} takes first
     * @param after how many {@code victim} then takes
     */
    Stop(int victim, int other, int before, int after) {
        this.victim = victim;
        this.other = other;
        this.before = before;
        this.after = after;
    }

    /** Returns the next experiment with these actors, after this was run. */
    @Nullable
    Stop next() {
        return ahead < before ? null
                : taken < after ? new Stop(victim, other, before + 1, 1)
                        : new Stop(victim, other, before, after + 1);
    }

    /** Returns what to replay. */
    String schedule() {
        return (ahead > 0 ? (other + 1) + "x" + ahead + " " : "")
                + (victim + 1) + "x" + taken + " " + (victim + 1) + "s";
    }

    @Override
    public boolean isStopped(int actor) {
        return actor == victim && (taken == after || victimEnded);
    }

    @Override
    public int choose(List<Integer> options, boolean preempts) {
        if (ahead < before && !otherEnded) {
            if (options.contains(other)) {
                ahead++;
                return options.indexOf(other);
            }
            otherEnded = true;
        }
        if (taken < after && !victimEnded) {
            if (options.contains(victim)) {
                taken++;
                return options.indexOf(victim);
            }
            victimEnded = true;
        }
        return 0;
    }

    @Override
    public boolean failsForNoReason() {
        return false;
    }
}
