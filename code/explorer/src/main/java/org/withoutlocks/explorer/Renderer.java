package org.withoutlocks.explorer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shapes the objects of a class under test for a reader of {@link State}. */
public interface Renderer {

    /**
     * Returns what to show of an object, by name and in order, or null to show
     * all its fields.
     */
    @Nullable
    Map<String, @Nullable Object> shape(Object object);
}
