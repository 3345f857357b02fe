package org.withoutlocks.explorer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shared access of a schedule.
 *
 * @param actor the number of the actor that made it, from 1
 * @param file the name of the source file
 * @param line the line in it
 * @param source the line in the scenario's own package that led there: of
 *        the code under test, and not of what it uses
 * @param access what was accessed, and with which operands
 * @param result what came of it; empty if nothing did
 * @param operation the operation that it belongs to, such as "push(B)"; empty
 *        if none
 * @param returned what that operation returned, if it ended before the actor's
 *        next step: empty if it is void, "throws" and the name of the class if
 *        it threw; null if it did not end
 * @param state what the shared state is after it
 * @param minds what each actor knows after it, in the order of the actors
 */
public record Step(int actor, String file, int line, Source source,
        String access, String result, String operation,
        @Nullable String returned,
        State state, List<Mind> minds) {

    @Override
    public String toString() {
        return access + (result.isEmpty() ? "" : ": " + result);
    }
}
