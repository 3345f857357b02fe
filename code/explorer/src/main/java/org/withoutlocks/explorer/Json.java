package org.withoutlocks.explorer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Writes reports and graphs as JSON, for figures and players. The members of an
 * object are the components of the record it is made of: {@link Report},
 * {@link Step}, {@link State}, {@link Mind}, {@link Contradiction},
 * {@link Graph}; a verdict is its words.
 */
public final class Json {

    private static final ObjectMapper COMPACT = new ObjectMapper()
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING);

    private static final ObjectMapper INDENTED =
            COMPACT.copy().enable(SerializationFeature.INDENT_OUTPUT);

    /** Returns a schedule with its steps, and the state after each. */
    public static String of(Report report) {
        return write(INDENTED, report);
    }

    /**
     * Returns all states of a small scenario, and the steps between them,
     * without spaces: there are many.
     */
    public static String of(Graph graph) {
        return write(COMPACT, graph);
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Json() {}
}
