package org.withoutlocks.explorer.zoo;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** One actor changes a field through a handle, the other an element. */
@Scenario
public class Handles {
    private static final VarHandle COUNT;

    private static final VarHandle ELEMENTS =
            MethodHandles.arrayElementVarHandle(int[].class);

    static {
        try {
            COUNT = MethodHandles.lookup()
                    .findVarHandle(Counter.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static class Counter {
        volatile int count;
    }

    static final class Subclass extends Counter {
        private static final VarHandle INHERITED;

        static {
            try {
                INHERITED = MethodHandles.lookup()
                        .findVarHandle(Subclass.class, "count", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    private final Subclass counter = new Subclass();
    private final int[] elements = new int[2];

    @Actor
    void first() {
        COUNT.compareAndSet(counter, 0, 1);
        COUNT.setRelease(counter, 3);
        Subclass.INHERITED.setVolatile(counter, 2);
    }

    @Actor
    void second() {
        ELEMENTS.setVolatile(elements, 1, 5);
    }
}
