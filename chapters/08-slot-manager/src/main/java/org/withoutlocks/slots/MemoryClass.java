package org.withoutlocks.slots;

// tag::memory-class[]
/** Where memory is: a note that the manager keeps, and does nothing with. */
public sealed interface MemoryClass {

    /** The processor's. */
    record Host() implements MemoryClass {}

    /** The processor's, and the operating system does not move it to disk. */
    record PinnedHost() implements MemoryClass {}

    /** That of one device, such as a graphics card. */
    record Device(int number) implements MemoryClass {

        public Device {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "device " + number + ": devices count from 0");
            }
        }
    }

    /** Seen by processor and devices. */
    record Shared() implements MemoryClass {}
}
// end::memory-class[]
