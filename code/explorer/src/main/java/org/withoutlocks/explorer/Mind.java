package org.withoutlocks.explorer;

import java.util.List;

/**
 * What an actor knows in the middle of an operation, and others need not know
 * of it.
 *
 * @param beliefs what it has read of the shared state
 * @param made the objects that it made and that no other can reach yet, and
 *        what they hold
 */
public record Mind(List<Belief> beliefs, List<State> made) {

    /**
     * What a variable held when the actor read it, or wrote it after that. It
     * goes on believing so until the operation ends, or a loop goes round and
     * forgets.
     *
     * @param step the place, in the list of steps or edges, of that access
     * @param value what the variable held
     * @param constants the final fields of that value, if it is an object
     * @param now what the variable holds now
     */
    public record Belief(int step, String value, List<State> constants,
            String now) {

        /** Says whether it is still so. */
        public boolean holds() {
            return value.equals(now);
        }
    }
}
