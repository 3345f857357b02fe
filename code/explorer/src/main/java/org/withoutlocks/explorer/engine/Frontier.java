package org.withoutlocks.explorer.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schedules yet to be run, those with fewer preemptions first (Musuvathi
 * and Qadeer, PLDI 2007). A compare-and-set that fails for no reason counts
 * like a preemption. A run that comes to a state seen before goes no further:
 * the earlier run had at least as many preemptions left.
 */
final class Frontier {

    private Deque<int[]> now = new ArrayDeque<>(List.of(new int[0]));
    private Deque<int[]> later = new ArrayDeque<>();
    private final boolean merging;
    private final Set<String> states = new HashSet<>();
    private int bound;

    Frontier(boolean merging) {
        this.merging = merging;
    }

    /** Returns how many distinct states were seen, if they are merged. */
    int states() {
        return states.size();
    }

    /** Returns how many preemptions the schedules now run have. */
    int bound() {
        return bound;
    }

    /** Says whether every schedule was run. */
    boolean isExhausted() {
        return now.isEmpty() && later.isEmpty();
    }

    /** Returns the next path, if one has at most {@code most} preemptions. */
    @Nullable
    Path next(int most) {
        if (now.isEmpty() && bound < most && !later.isEmpty()) {
            now = later;
            later = new ArrayDeque<>();
            bound++;
        }
        int[] prefix = now.pollLast();
        return prefix == null ? null : new Path(prefix);
    }

    /** A run that begins as told, and leaves its alternatives for later. */
    final class Path implements Chooser {

        private final int[] prefix;
        private int[] chosen = new int[32];
        private int length;
        /**
         * The states that this run was the first to see. One that comes back
         * is no reason to stop: the run may go round for ever, or until its
         * turn is over.
         */
        private final Set<String> own = new HashSet<>();
        private boolean repeats;

        private Path(int[] prefix) {
            this.prefix = prefix;
        }

        @Override
        public boolean goesOn(Run run, List<Integer> options,
                @Nullable Worker last) {
            repeats = false;
            if (!merging || options.size() == 1 || length < prefix.length) {
                return true;
            }
            String state = StateKey.of(run, last);
            if (states.add(state)) {
                own.add(state);
                return true;
            }
            repeats = own.contains(state);
            return repeats;
        }

        @Override
        public int choose(List<Integer> options, boolean preempts) {
            return options.size() == 1 ? 0
                    : choose(options.size(), preempts);
        }

        @Override
        public boolean failsForNoReason() {
            return choose(2, true) == 1;
        }

        // tag::alternatives[]
        private int choose(int options, boolean costs) {
            int choice = 0;
            if (length < prefix.length) {
                choice = prefix[length];
            } else if (!repeats) {
                for (int other = 1; other < options; other++) {
                    int[] path = Arrays.copyOf(chosen, length + 1);
                    path[length] = other;
                    (costs ? later : now).addLast(path);
                }
            }
            if (length == chosen.length) {
                chosen = Arrays.copyOf(chosen, 2 * length);
            }
            chosen[length++] = choice;
            return choice;
        }
        // end::alternatives[]
    }
}
