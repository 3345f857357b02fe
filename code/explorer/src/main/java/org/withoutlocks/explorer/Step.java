package org.withoutlocks.explorer;

/**
 * One shared access of a schedule.
 *
 * @param actor the number of the actor that made it, from 1
 * @param file the source file
 * @param line the line in it
 * @param access what was accessed, and with which operands
 * @param result what came of it; empty if nothing did
 * @param state what the shared state is after it
 */
public record Step(int actor, String file, int line, String access,
        String result, State state) {

    @Override
    public String toString() {
        return access + (result.isEmpty() ? "" : ": " + result);
    }
}
