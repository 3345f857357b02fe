package org.withoutlocks.lab.exercise;

/** Thrown when something cannot be used; the message says what to do. */
public class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
