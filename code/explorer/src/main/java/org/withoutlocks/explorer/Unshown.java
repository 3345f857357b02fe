package org.withoutlocks.explorer;

/** What a line of the prose asks for cannot be shown. */
final class Unshown extends Exception {

    private static final long serialVersionUID = 1L;

    Unshown(String message) {
        super(message);
    }
}
