package org.withoutlocks.lab.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM of a student's code tells the lab, a line each.
 *
 * @param kind what happened
 * @param text what to say of it; of {@code BEGINS} the property's name
 * @param outcome what is known now; only of {@code KNOWS}
 * @param schedule what was replayed; only of {@code REPLAYED}
 */
public record Event(Kind kind, String text, @Nullable Outcome outcome,
        @Nullable FailedSchedule schedule) {

    /** What can happen. */
    public enum Kind {
        BEGINS, KNOWS, REPLAYED,
        /** Something was asked for that cannot be done. */
        REFUSED,
        /** A property took too long. */
        TOO_LONG,
        /** The student's code ends the JVM. */
        EXITS,
        /** A thread of the student's code was left over. */
        LEFT_OVER,
        /** All has been said. */
        ENDS
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Event of(Kind kind, String text) {
        return new Event(kind, text, null, null);
    }

    String written() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns nothing if the line is not whole. */
    public static @Nullable Event read(String line) {
        try {
            return MAPPER.readValue(line, Event.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
