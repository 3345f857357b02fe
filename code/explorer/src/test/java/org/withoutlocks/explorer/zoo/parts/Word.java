package org.withoutlocks.explorer.zoo.parts;

/** What a class of another package uses. */
public final class Word {

    private volatile int value;

    public int get() {
        return value;
    }
}
