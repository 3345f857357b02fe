package org.withoutlocks.explorer;

/**
 * Thrown when a scenario does what the explorer could not see, such as calling
 * a method of the JDK that may share state. The message says where, and what
 * to do instead.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
        super(message);
    }
}
