package org.withoutlocks.explorer.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides who takes the next step of a run. */
interface Chooser {

    /**
     * Returns an index into {@code options}, the numbers of the actors that
     * may go on. If the actor that took the last step is one of them, it is the
     * first, and {@code preempts} says that choosing another interrupts it.
     */
    int choose(List<Integer> options, boolean preempts);

    /** Says whether the run is worth going on with, from where it is. */
    default boolean goesOn(Run run, Worker[] workers, @Nullable Worker last) {
        return true;
    }

    /** Says whether a compare-and-set that may fail for no reason does. */
    boolean failsForNoReason();
}
