package org.withoutlocks.slots;

// tag::payload[]
/** What a message carries; it knows its size. */
public interface Payload {

    /** Returns the size in bytes, which is not negative. */
    long bytes();
}
// end::payload[]
