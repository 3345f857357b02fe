package org.withoutlocks.explorer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A small concurrent program to explore: shared state in its fields, set up by
 * its constructor, two or more {@link Actor} methods, and perhaps an
 * {@link Observer} that runs after them.
 *
 * <p>The actors' calls on objects of classes under test whose method name and
 * number of parameters the specification has too are operations. What they
 * return is compared with what the specification returns when they are done
 * one at a time. An exception is a result, and is compared by its class.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scenario {

    /**
     * Returns a class with a constructor without parameters, whose methods say
     * what the operations do when nothing happens at the same time.
     */
    Class<?> specification() default Object.class;

    /** Returns what shapes the objects under test for a reader. */
    Class<? extends Renderer> renderer() default Renderer.class;
}
