package org.withoutlocks.explorer;

import java.util.List;

/**
 * Part of the shared state: a field or element, what it holds, and the parts of
 * that. An object that was shown before is only named again.
 *
 * @param name the field, an index in brackets, or the name of the scenario
 * @param value a value as text, or the name of an object, such as "Cell#2"
 * @param parts what the object holds
 */
public record State(String name, String value, List<State> parts) {

    /** Returns the state as an indented tree. */
    @Override
    public String toString() {
        return lines("");
    }

    private String lines(String indent) {
        StringBuilder lines = new StringBuilder(
                indent + (name.isEmpty() ? "" : name + ": ") + value + "\n");
        parts.forEach(part -> lines.append(part.lines(indent + "  ")));
        return lines.toString();
    }
}
