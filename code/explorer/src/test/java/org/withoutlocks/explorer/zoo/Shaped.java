package org.withoutlocks.explorer.zoo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Renderer;
import org.withoutlocks.explorer.Scenario;

/** A counter that is shown in another way than it is built. */
@Scenario(renderer = Shaped.Brief.class)
public class Shaped {

    int count;

    @Actor
    void first() {
        count++;
    }

    @Actor
    void second() {
        count++;
    }

    /** Shows one word. */
    static class Brief implements Renderer {

        @Override
        public @Nullable Map<String, @Nullable Object> shape(Object object) {
            return object instanceof String ? null : Map.of("short", "yes");
        }
    }
}
