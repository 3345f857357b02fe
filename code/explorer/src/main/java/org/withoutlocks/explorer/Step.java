package org.withoutlocks.explorer;

import org.jspecify.annotations.Nullable;

/**
 * One shared access of a schedule.
 *
 * @param actor the number of the actor that made it, from 1
 * @param file the name of the source file
 * @param path the way to it below a source folder, such as
 *        "org/withoutlocks/push/LockFreeVector.java"
 * @param line the line in it
 * @param access what was accessed, and with which operands
 * @param result what came of it; empty if nothing did
 * @param operation the operation that it belongs to, such as "push(B)"; empty
 *        if none
 * @param returned what that operation returned, if it ended before the actor's
 *        next step: empty if it is void, "throws" and the name of the class if
 *        it threw; null if it did not end
 * @param state what the shared state is after it
 */
public record Step(int actor, String file, String path, int line,
        String access, String result, String operation,
        @Nullable String returned,
        State state) {

    @Override
    public String toString() {
        return access + (result.isEmpty() ? "" : ": " + result);
    }
}
